const MINUTE_MS = 60_000;

const FIRST_WAITS_MINUTES = [1, 5, 15, 60];
const LAST_WAIT_MINUTES = 4 * 60;

/** After so many tries, which are three days, nothing more is tried by itself. */
export const MAX_TRIES = 22;

/** When a server says nothing about a message, it is sent once more. A third copy would be worse than none. */
export const MAX_UNKNOWN_OUTCOMES = 2;

/**
 * When a process dies over a message, that is no fault of the server's, and the message is sent again. One over which so many
 * died is what kills them.
 */
export const MAX_DEATHS = 5;

/** How long to wait after so many tries. @param tries at least 1. */
export function toWaitMs(tries: number): number {
  return (FIRST_WAITS_MINUTES[tries - 1] ?? LAST_WAIT_MINUTES) * MINUTE_MS;
}
