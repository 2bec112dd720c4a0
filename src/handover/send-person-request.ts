import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { PersonRequest } from "../advisor/model/command.ts";

/** The contact point's address, and the secret it knows our requests by. */
export type Webhook = {
  readonly url: string;
  readonly secret: string;
  /** Pause before the second try, and twice that before the third; default 300 ms. */
  readonly pauseMs?: number;
};

/** Header with the seconds since 1970 at which a request was signed. */
export const TIMESTAMP_HEADER = "x-career-advice-timestamp";

/** Header with the signature. */
export const SIGNATURE_HEADER = "x-career-advice-signature";

/** All tries together: Teams sends a message again after 15 seconds without an answer to it. */
const LIMIT_MS = 10_000;
const MAX_TRIES = 3;
const PAUSE_MS = 300;

/**
 * Hands a request for a person to the contact point, as a signed JSON post. A try that meets no answer, 429 or a 5xx is
 * made again with the same `id`, so that the receiver can drop the second.
 * @returns whether the contact point has taken it, by answering 2xx.
 */
export async function sendPersonRequest(webhook: Webhook, request: PersonRequest, now: () => number): Promise<boolean> {
  const { action: _, ...asked } = request;
  const body = JSON.stringify({ id: randomUUID(), type: "person-requested", ...asked });
  const signal = AbortSignal.timeout(LIMIT_MS);
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    if (tries > 1) await wait((webhook.pauseMs ?? PAUSE_MS) * (tries - 1));
    const status = await post(webhook, body, Math.floor(now() / 1000), signal);
    if (status !== undefined && status >= 200 && status < 300) return true;
    const isWorthAnother = status === undefined || status === 429 || status >= 500;
    if (!isWorthAnother || signal.aborted) return false;
  }
  return false;
}

/**
 * Signs a body the way the contact point checks it: HMAC-SHA256 over the timestamp, a full stop and the body, in hex.
 * The timestamp lets the receiver refuse a request that somebody recorded and sends again.
 */
export function sign(secret: string, timestamp: number, body: string): string {
  return `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}

/** The status of the answer; `undefined` when there was none. */
async function post(
  { url, secret }: Webhook,
  body: string,
  timestamp: number,
  signal: AbortSignal,
): Promise<number | undefined> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [TIMESTAMP_HEADER]: String(timestamp),
        [SIGNATURE_HEADER]: sign(secret, timestamp, body),
      },
      body,
      // A contact address must not travel on to wherever an answer points.
      redirect: "manual",
      signal,
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
