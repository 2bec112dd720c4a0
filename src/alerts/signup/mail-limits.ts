import { createHmac, hkdfSync } from "node:crypto";
import type { AlertStore } from "../store.ts";

/** Limits the mails that visitors cause by typing an address. */
export type MailLimits = {
  /** Counts a request; returns whether it is within the requester's limit. */
  takeRequest(requester: string, now: number): Promise<boolean>;
  /** Counts a mail; returns whether it is within the address's limit. */
  takeMail(address: string, now: number): Promise<boolean>;
};

/** Time window of the limits. */
export const LIMIT_WITHIN_MS = 60 * 60 * 1000;

const MAX_PER_WINDOW = 3;
const KEY_BYTES = 32;
const PURPOSE = "limits of job alerts";

/**
 * Creates the limits: three mails an hour for an address, and three requests an hour for a requester. Counters are stored under
 * keyed hashes, because plain hashes of addresses could be guessed. A new secret starts new counters.
 */
export function createMailLimits(store: AlertStore, [secret = ""]: readonly string[]): MailLimits {
  const hashKey = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, KEY_BYTES));
  const take = async (kind: string, subject: string, now: number): Promise<boolean> => {
    const key = createHmac("sha256", hashKey).update(`${kind} ${subject}`).digest("base64url");
    return (await store.take([{ key, most: MAX_PER_WINDOW, withinMs: LIMIT_WITHIN_MS }], now)) === undefined;
  };

  // The two limits are independent: if a request were not counted when the address is at its limit, the next answer would tell.
  return {
    takeRequest: (requester, now) => take("requester", requester, now),
    takeMail: (address, now) => take("address", toMailbox(address), now),
  };
}

/** Returns the mailbox of an address, without a tag such as `+anything` in `anna+anything@example.com`. */
function toMailbox(address: string): string {
  return address.toLowerCase().replace(/(?<=[^+])\+.*(?=@)/u, "");
}
