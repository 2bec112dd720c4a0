import type { Store } from "./store.ts";

/** Tells whether a store has room for new conversations. */
export type HasRoom = () => Promise<boolean>;

/** Shortest time between two looks at the disk. */
const LOOK_INTERVAL_MS = 1000;

/**
 * Creates the check of a store's room. A store that cannot tell counts as having room: a failed write tells more.
 * @param minBytes bytes that stay free for the conversations under way.
 * @param monotonicNow milliseconds on a monotonic clock.
 */
export function createHasRoom(store: Pick<Store, "freeBytes">, minBytes: number, monotonicNow: () => number): HasRoom {
  let latest: { readonly atMs: number; readonly hasRoom: Promise<boolean> } | undefined;

  return () => {
    if (latest === undefined || monotonicNow() - latest.atMs >= LOOK_INTERVAL_MS) {
      const hasRoom = store.freeBytes().then(
        (bytes) => bytes >= minBytes,
        () => true,
      );
      latest = { atMs: monotonicNow(), hasRoom };
    }
    return latest.hasRoom;
  };
}
