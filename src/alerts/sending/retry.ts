const MINUTE_MS = 60_000;

const FIRST_WAITS_MINUTES = [1, 5, 15, 60];
const LAST_WAIT_MINUTES = 4 * 60;

/** Most tries of a message; they span three days. */
export const MAX_TRIES = 22;

/** Most tries with an unknown outcome: a message is sent once more, because a third copy would be worse than none. */
export const MAX_UNKNOWN_OUTCOMES = 2;

/**
 * Most processes that may die while sending a message. A death is no fault of the server, so the message is sent again; after
 * this many, the message itself is the likely cause.
 */
export const MAX_DEATHS = 5;

/** Returns the wait before the next try, in milliseconds. @param tries number of tries so far, at least 1. */
export function toWaitMs(tries: number): number {
  return (FIRST_WAITS_MINUTES[tries - 1] ?? LAST_WAIT_MINUTES) * MINUTE_MS;
}
