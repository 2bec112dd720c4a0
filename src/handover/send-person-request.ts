import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { PersonRequest } from "../advisor/model/command.ts";
import { COMMAND_LIMIT_MS } from "../conversation/turn-limits.ts";

/** The URL of the contact point, and the secret that signs requests to it. */
export type Webhook = {
  readonly url: string;
  readonly secret: string;
  /** Pause before the second try, and twice that before the third; default 300 ms. */
  readonly pauseMs?: number;
};

/** Header with the seconds since 1970 at which a request was signed. */
export const TIMESTAMP_HEADER = "x-career-advice-timestamp";

/** Header with the signature, as `sign` returns it. */
export const SIGNATURE_HEADER = "x-career-advice-signature";

const MAX_TRIES = 3;
const PAUSE_MS = 300;

/**
 * Sends a request for a person to the contact point as a signed JSON POST. After no answer, 429 or 5xx it tries again with the
 * same `id`, so that the receiver can drop duplicates. All tries together take `COMMAND_LIMIT_MS` at most.
 * @param id the same at every try, also of another process.
 * @returns whether the contact point accepted it with 2xx.
 */
export async function sendPersonRequest(
  webhook: Webhook,
  request: PersonRequest,
  id: string,
  now: () => number,
): Promise<boolean> {
  const { action: _, ...asked } = request;
  const body = JSON.stringify({ id, type: "person-requested", ...asked });
  const signal = AbortSignal.timeout(COMMAND_LIMIT_MS);
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
 * Signs a body for the contact point: HMAC-SHA256 over the timestamp, a full stop and the body, in hex. The timestamp lets the
 * receiver refuse replayed requests.
 */
export function sign(secret: string, timestamp: number, body: string): string {
  return `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}

/** Returns the status of the answer; `undefined` when there was none. */
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
      // A redirect must not send a visitor's contact details to another host.
      redirect: "manual",
      signal,
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
