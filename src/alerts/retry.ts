const MINUTE_MS = 60_000;

const FIRST_WAITS_MINUTES = [1, 5, 15, 60];
const LAST_WAIT_MINUTES = 4 * 60;

/** After so many tries, which are three days, nothing more is tried by itself. */
export const MAX_TRIES = 22;

/** A message that may have arrived is sent once more. A third copy would be worse than none. */
export const MAX_DOUBTS = 2;

/** How long to wait after so many tries. @param tries at least 1. */
export function toWaitMs(tries: number): number {
  return (FIRST_WAITS_MINUTES[tries - 1] ?? LAST_WAIT_MINUTES) * MINUTE_MS;
}
