import type { Log } from "../../log.ts";
import type { CircuitBreaker } from "../../network/circuit-breaker.ts";
import type { Failed } from "./fetch-bounded.ts";
import type { FailureReason } from "../model/job-board.ts";

/** An answer of a board with its time. */
export type CachedAnswer<Value> = {
  readonly kind: "answered";
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly fetchedAtMs: number;
  /** Whether the answer came from the cache. */
  readonly fromCache: boolean;
  /** Whether the answer is older than requested, because the board failed. */
  readonly isStale: boolean;
};

/** A cache of the answers of a board. */
export type AnswerCache<Value> = {
  /** Returns the answer for a key. @param maxAgeMs highest age of a cached answer; default `freshMs`. */
  get(key: string, signal: AbortSignal, maxAgeMs?: number): Promise<CachedAnswer<Value> | Failed>;
};

/** Dependencies and limits of an answer cache. */
export type AnswerCacheParts<Value> = {
  readonly ask: (key: string, signal: AbortSignal) => Promise<{ kind: "answer"; value: Value } | Failed>;
  /** Circuit breaker of the board, shared by all its caches. */
  readonly circuitBreaker: CircuitBreaker;
  /** Id of the board, for the log. */
  readonly board: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Age up to which a cached answer is used instead of a request. */
  readonly freshMs: number;
  /** Age up to which a cached answer is used when the board fails. */
  readonly staleMs: number;
  /** Most answers in the cache; the least recently used one is dropped first. */
  readonly maxEntries: number;
};

/** Failures of the board itself, not of one request. */
const BOARD_FAILURES: ReadonlySet<FailureReason> = new Set([
  "unreachable",
  "slow",
  "busy",
  "fault",
  "redirected",
  "unreadable",
]);

/**
 * Creates an answer cache. It shares one request among equal questions, stops requests to a failing board for a while, and
 * serves old answers, marked as stale, when the board fails.
 */
export function createAnswerCache<Value>(parts: AnswerCacheParts<Value>): AnswerCache<Value> {
  const { ask, circuitBreaker, board, log, now, freshMs, staleMs, maxEntries: maxCached } = parts;
  const cached = new Map<string, { readonly value: Value; readonly fetchedAtMs: number }>();
  const pending = new Map<string, Promise<CachedAnswer<Value> | Failed>>();

  return {
    async get(key, signal, maxAgeMs = freshMs) {
      const recent = cached.get(key);
      if (recent && now() - recent.fetchedAtMs <= maxAgeMs) {
        keep(key, recent);
        return { kind: "answered", ...recent, fromCache: true, isStale: false };
      }
      const asking = pending.get(key) ?? request(key, signal).finally(() => pending.delete(key));
      pending.set(key, asking);
      const answer = await asking;
      const old = cached.get(key);
      if (answer.kind === "answered" || !old || now() - old.fetchedAtMs > staleMs) return answer;
      return { kind: "answered", ...old, fromCache: true, isStale: true };
    },
  };

  async function request(key: string, signal: AbortSignal): Promise<CachedAnswer<Value> | Failed> {
    if (!circuitBreaker.mayAsk()) return { kind: "failed", reason: "circuit-open" };
    const answer = await ask(key, signal);
    if (answer.kind === "failed") {
      log.warn({ board, reason: answer.reason }, "job board did not answer");
      if (BOARD_FAILURES.has(answer.reason)) circuitBreaker.failed(answer.retryAfterMs);
      else circuitBreaker.succeeded();
      return answer;
    }
    circuitBreaker.succeeded();
    const fetched = { value: answer.value, fetchedAtMs: now() };
    keep(key, fetched);
    return { kind: "answered", ...fetched, fromCache: false, isStale: false };
  }

  function keep(key: string, fetched: { readonly value: Value; readonly fetchedAtMs: number }): void {
    // A map iterates its keys in the order they were set, so the first is the least recently used.
    cached.delete(key);
    cached.set(key, fetched);
    if (cached.size > maxCached) cached.delete(cached.keys().next().value ?? "");
  }
}
