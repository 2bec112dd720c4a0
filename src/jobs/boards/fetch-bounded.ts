import type { FailureReason } from "../model/job-board.ts";

/** What became of a request. */
export type Fetched =
  | { readonly kind: "answer"; readonly body: string }
  /** There is nothing at the address, or no longer (404, 410). */
  | { readonly kind: "absent" }
  | Failed;

/** Why there is no answer. */
export type Failed = {
  readonly kind: "failed";
  readonly reason: FailureReason;
  /** How long the other side asks to be left alone. */
  readonly restMs?: number;
};

/** How much is waited for and read. */
export type FetchBounds = {
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Longest wait for a whole answer. */
export const ANSWER_LIMIT_MS = 8000;

/** Largest answer that is read, unpacked. */
export const MAX_ANSWER_BYTES = 2_000_000;

/** A host may tidy up an address of its own so many times. */
const MAX_REDIRECTS = 3;

/** A busy host that does not say for how long is left alone for a minute. */
const BUSY_REST_MS = 60_000;

/** A signal that comes after a time, or with another one before. */
export function within(limitMs: number, signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(limitMs);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

/**
 * Gets a text from a fixed host: bounded in time by the signal and in size, and never led to another host. It throws
 * nothing. The platform's own fetch is used, for it unpacks answers, and pools and closes connections by itself.
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
      if (target.origin !== url.origin) return { kind: "failed", reason: "elsewhere" };
    }
    return { kind: "failed", reason: "elsewhere" };
  } catch {
    return { kind: "failed", reason: signal.aborted ? "slow" : "unreachable" };
  }
}

async function readBounded(response: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop cancels what is still to come.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) return { kind: "failed", reason: "too-large" };
    chunks.push(chunk);
  }
  return { kind: "answer", body: decode(Buffer.concat(chunks), response.headers.get("content-type")) };
}

function toFailure({ status, headers }: Response): Fetched {
  if (status === 404 || status === 410) return { kind: "absent" };
  if (status === 429) return { kind: "failed", reason: "busy", restMs: readRetryAfter(headers) ?? BUSY_REST_MS };
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
    // A charset nobody knows: most of the web is UTF-8.
    return new TextDecoder().decode(bytes);
  }
}
