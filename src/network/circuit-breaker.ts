/** So many failures in a row, and a board is left alone. */
const MAX_FAILURES = 3;

/** How long it is left alone, unless it says itself. */
const REST_MS = 30_000;

/** However long a board asks for, it is tried again after this. */
const MAX_REST_MS = 10 * 60_000;

/** Leaves a board, or a mail server, alone after it failed several times, so that neither it nor the visitor waits in vain. */
export type CircuitBreaker = {
  /** Whether to ask the board now. After a rest one request is let through; the others wait for what becomes of it. */
  mayAsk(): boolean;
  succeeded(): void;
  /** @param restMs how long the board asked to be left alone; then once is enough. */
  failed(restMs?: number): void;
  /** How long the board has failed, once it is left alone for that; `undefined` while it is asked as usual. */
  failingForMs(): number | undefined;
};

/**
 * Creates a circuit breaker.
 * @param monotonicNow milliseconds since any moment, by a clock that nobody sets.
 */
export function createCircuitBreaker(monotonicNow: () => number): CircuitBreaker {
  let failures = 0;
  let failingSince = 0;
  let restUntil = -Infinity;
  return {
    mayAsk() {
      if (monotonicNow() < restUntil) return false;
      // Whoever asks first after a rest is the trial; until it is over, or lost, nobody else is let through.
      if (failures >= MAX_FAILURES) restUntil = monotonicNow() + REST_MS;
      return true;
    },
    succeeded() {
      failures = 0;
      restUntil = -Infinity;
    },
    failed(restMs) {
      if (failures === 0) failingSince = monotonicNow();
      failures = restMs === undefined ? failures + 1 : MAX_FAILURES;
      if (failures >= MAX_FAILURES) restUntil = monotonicNow() + Math.min(restMs ?? REST_MS, MAX_REST_MS);
    },
    failingForMs: () => (failures >= MAX_FAILURES ? monotonicNow() - failingSince : undefined),
  };
}
