/** Number of failures in a row that opens the circuit. */
const MAX_FAILURES = 3;

/** Time that the circuit stays open, unless the server names one. */
const OPEN_MS = 30_000;

/** Longest time that the circuit stays open, whatever the server asks for. */
const MAX_OPEN_MS = 10 * 60_000;

/** Stops requests to a board or mail server that failed several times, so that neither visitors nor the server wait in vain. */
export type CircuitBreaker = {
  /** Tells whether a request may be sent now. When the open time ends, one trial request may pass; its result decides. */
  mayAsk(): boolean;
  succeeded(): void;
  /** Notes a failure. @param retryAfterMs wait that the server asked for; it opens the circuit after a single failure. */
  failed(retryAfterMs?: number): void;
  /** Returns the time since the first failure in a row, once enough of them have opened the circuit. */
  failingForMs(): number | undefined;
};

/**
 * Creates a circuit breaker.
 * @param monotonicNow milliseconds on a monotonic clock.
 */
export function createCircuitBreaker(monotonicNow: () => number): CircuitBreaker {
  let failures = 0;
  let failingSince = 0;
  let openUntil = -Infinity;
  return {
    mayAsk() {
      if (monotonicNow() < openUntil) return false;
      // The first request after the open time is the trial; no other may pass until it ends or the time runs out again.
      if (failures >= MAX_FAILURES) openUntil = monotonicNow() + OPEN_MS;
      return true;
    },
    succeeded() {
      failures = 0;
      openUntil = -Infinity;
    },
    failed(retryAfterMs) {
      if (failures === 0) failingSince = monotonicNow();
      failures = retryAfterMs === undefined ? failures + 1 : MAX_FAILURES;
      if (failures >= MAX_FAILURES) openUntil = monotonicNow() + Math.min(retryAfterMs ?? OPEN_MS, MAX_OPEN_MS);
    },
    failingForMs: () => (failures >= MAX_FAILURES ? monotonicNow() - failingSince : undefined),
  };
}
