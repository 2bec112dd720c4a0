import type { FailureReason } from "../model/job-board.ts";

/** The result of a request. */
export type Fetched =
  | { readonly kind: "answer"; readonly body: string }
  /** There is nothing at the address, or no longer (404, 410). */
  | { readonly kind: "absent" }
  | Failed;

/** Why there is no answer. */
export type Failed = {
  readonly kind: "failed";
  readonly reason: FailureReason;
  /** Time until the next request that the host allows. */
  readonly retryAfterMs?: number;
};

/** Options of a bounded request. */
export type FetchBounds = {
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Longest time for a whole answer. */
export const ANSWER_LIMIT_MS = 8000;

/** Largest answer that is read, uncompressed. */
export const MAX_ANSWER_BYTES = 2_000_000;

/** Most redirects within a host. */
const MAX_REDIRECTS = 3;

/** Wait after 429 without a `Retry-After` header. */
const DEFAULT_RETRY_AFTER_MS = 60_000;

/** Returns a signal that aborts after a time limit, or earlier with a given signal. */
export function within(limitMs: number, signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(limitMs);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

/**
 * Fetches a text from a host, bounded in time by the signal and in size, and never follows a redirect to another host. It does
 * not throw. It uses the platform's `fetch`, which decompresses answers and pools connections.
 */
export async function fetchBounded(url: URL, { signal, headers = {} }: FetchBounds): Promise<Fetched> {
  try {
    let target = url;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await fetch(target, { headers, signal, redirect: "manual" });
      if (response.ok) return await readBounded(response);
      await response.body?.cancel();
      const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (next === null) return toFailure(response);
      if (!URL.canParse(next, target.href)) return { kind: "failed", reason: "unreadable" };
      target = new URL(next, target);
      if (target.origin !== url.origin) return { kind: "failed", reason: "redirected" };
    }
    return { kind: "failed", reason: "redirected" };
  } catch {
    return { kind: "failed", reason: signal.aborted ? "slow" : "unreachable" };
  }
}

async function readBounded(response: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop cancels the rest of the answer.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) return { kind: "failed", reason: "too-large" };
    chunks.push(chunk);
  }
  return { kind: "answer", body: decode(Buffer.concat(chunks), response.headers.get("content-type")) };
}

function toFailure({ status, headers }: Response): Fetched {
  if (status === 404 || status === 410) return { kind: "absent" };
  if (status === 429)
    return { kind: "failed", reason: "busy", retryAfterMs: readRetryAfter(headers) ?? DEFAULT_RETRY_AFTER_MS };
  return { kind: "failed", reason: status >= 500 ? "fault" : "refused" };
}

function readRetryAfter(headers: Headers): number | undefined {
  const seconds = headers.get("retry-after");
  return seconds !== null && /^\d{1,6}$/u.test(seconds) ? Number(seconds) * 1000 : undefined;
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const charset = /charset="?([\w-]+)/iu.exec(contentType ?? "")?.[1];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // The charset is unknown; most of the web is UTF-8.
    return new TextDecoder().decode(bytes);
  }
}
