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
};

/**
 * Creates a circuit breaker.
 * @param now milliseconds since 1970.
 */
export function createCircuitBreaker(now: () => number): CircuitBreaker {
  let failures = 0;
  let openUntil = 0;
  return {
    mayAsk() {
      if (now() < openUntil) return false;
      // The first request after the open time is the trial; no other may pass until it ends or the time runs out again.
      if (failures >= MAX_FAILURES) openUntil = now() + OPEN_MS;
      return true;
    },
    succeeded() {
      failures = 0;
      openUntil = 0;
    },
    failed(retryAfterMs) {
      failures = retryAfterMs === undefined ? failures + 1 : MAX_FAILURES;
      if (failures >= MAX_FAILURES) openUntil = now() + Math.min(retryAfterMs ?? OPEN_MS, MAX_OPEN_MS);
    },
  };
}
