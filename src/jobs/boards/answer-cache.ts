import type { Log } from "../../log.ts";
import type { CircuitBreaker } from "../../network/circuit-breaker.ts";
import type { Failed } from "./fetch-bounded.ts";
import type { FailureReason } from "../model/job-board.ts";

/** What a board said, and when. */
export type CachedAnswer<Value> = {
  readonly kind: "kept";
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly fetchedAtMs: number;
  /** Whether it was remembered. */
  readonly fromCache: boolean;
  /** Whether it is older than it should be, because the board could not be asked. */
  readonly isStale: boolean;
};

/** Asks a board and remembers what it said. */
export type AnswerCache<Value> = {
  /** @param maxAgeMs how old a remembered answer may be; default as the keeper was created. */
  get(key: string, signal: AbortSignal, maxAgeMs?: number): Promise<CachedAnswer<Value> | Failed>;
};

/** How a keeper asks and remembers. */
export type AnswerCacheParts<Value> = {
  readonly ask: (key: string, signal: AbortSignal) => Promise<{ kind: "answer"; value: Value } | Failed>;
  /** Shared by all keepers of one board. */
  readonly circuitBreaker: CircuitBreaker;
  /** Id of the board, for the log. */
  readonly board: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A remembered answer is as good as a new one for so long. */
  readonly freshMs: number;
  /** And better than none for so long. */
  readonly staleMs: number;
  /** So many answers are remembered; the one not used for longest is forgotten first. */
  readonly maxEntries: number;
};

/** Failures that say something of the board, not of the one request. */
const OF_THE_BOARD: ReadonlySet<FailureReason> = new Set([
  "unreachable",
  "slow",
  "busy",
  "fault",
  "elsewhere",
  "unreadable",
]);

/**
 * Creates what stands between the bot and a board: answers are remembered, the same question under way is asked once,
 * a board that fails is left alone for a while, and an old answer is better than none, as long as its age is said.
 */
export function createAnswerCache<Value>(parts: AnswerCacheParts<Value>): AnswerCache<Value> {
  const { ask, circuitBreaker, board, log, now, freshMs, staleMs, maxEntries: maxKept } = parts;
  const kept = new Map<string, { readonly value: Value; readonly fetchedAtMs: number }>();
  const underWay = new Map<string, Promise<CachedAnswer<Value> | Failed>>();

  return {
    async get(key, signal, maxAgeMs = freshMs) {
      const remembered = kept.get(key);
      if (remembered && now() - remembered.fetchedAtMs <= maxAgeMs) {
        keep(key, remembered);
        return { kind: "kept", ...remembered, fromCache: true, isStale: false };
      }
      const asking = underWay.get(key) ?? askAnew(key, signal).finally(() => underWay.delete(key));
      underWay.set(key, asking);
      const answer = await asking;
      const old = kept.get(key);
      if (answer.kind === "kept" || !old || now() - old.fetchedAtMs > staleMs) return answer;
      return { kind: "kept", ...old, fromCache: true, isStale: true };
    },
  };

  async function askAnew(key: string, signal: AbortSignal): Promise<CachedAnswer<Value> | Failed> {
    if (!circuitBreaker.mayAsk()) return { kind: "failed", reason: "resting" };
    const answer = await ask(key, signal);
    if (answer.kind === "failed") {
      log.warn({ board, reason: answer.reason }, "job board did not answer");
      if (OF_THE_BOARD.has(answer.reason)) circuitBreaker.failed(answer.restMs);
      else circuitBreaker.succeeded();
      return answer;
    }
    circuitBreaker.succeeded();
    const said = { value: answer.value, fetchedAtMs: now() };
    keep(key, said);
    return { kind: "kept", ...said, fromCache: false, isStale: false };
  }

  function keep(key: string, said: { readonly value: Value; readonly fetchedAtMs: number }): void {
    // A map walks its keys in the order they were set, so the first is the one not used for longest.
    kept.delete(key);
    kept.set(key, said);
    if (kept.size > maxKept) kept.delete(kept.keys().next().value ?? "");
  }
}
