import { createHmac, hkdfSync } from "node:crypto";
import type { AlertStore } from "../store.ts";

/** Counts the mails that are sent because somebody typed an address. */
export type MailLimits = {
  /** Counts one more request; whether it is within what one may ask. */
  takeRequest(requester: string, now: number): Promise<boolean>;
  /** Counts one more mail; whether it is within what an address gets. */
  takeMail(address: string, now: number): Promise<boolean>;
};

/** The time after which what was counted means nothing any more. */
export const LIMIT_WITHIN_MS = 60 * 60 * 1000;

const MOST = 3;
const KEY_BYTES = 32;
const PURPOSE = "limits of job alerts";

/**
 * Creates the limits: three mails an hour for an address, and three for whoever asks. Counters lie under keyed hashes, for
 * the addresses there are could all be tried against plain ones. A new secret begins counting anew.
 */
export function createMailLimits(store: AlertStore, [secret = ""]: readonly string[]): MailLimits {
  const hashKey = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES));
  const take = async (kind: string, whose: string, now: number): Promise<boolean> => {
    const key = createHmac("sha256", hashKey).update(`${kind} ${whose}`).digest("base64url");
    return (await store.take([{ key, most: MOST, withinMs: LIMIT_WITHIN_MS }], now)) === undefined;
  };

  // Each on its own: were a request not counted where the address is at its limit, the next answer would tell.
  return {
    takeRequest: (requester, now) => take("requester", requester, now),
    takeMail: (address, now) => take("address", toMailbox(address), now),
  };
}

/** Where mail to an address ends up: in many mailboxes under as many names as one likes, `anna+anything@example.com`. */
function toMailbox(address: string): string {
  return address.toLowerCase().replace(/(?<=[^+])\+.*(?=@)/u, "");
}
