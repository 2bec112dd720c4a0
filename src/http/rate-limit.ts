/** Limits how often each key may do something in any span of time. */
export type RateLimit = {
  /** Counts one use; returns 0 if it is allowed, otherwise the seconds to wait. */
  take(key: string): number;
};

/** Limits how many things each key, and all keys together, may hold at once. */
export type ShareLimit = {
  /** Takes one; the returned function releases it. Returns `undefined` when the key's or the total limit is reached. */
  take(key: string): (() => void) | undefined;
};

/** Keys kept in memory; beyond it, the least recently used one is dropped, so that a flood of keys costs no memory. */
const MAX_KEYS = 10_000;

/**
 * Creates a limit of `max` uses for each key in any `spanMs`.
 * @param monotonicNow milliseconds on a monotonic clock: after a wall clock is set back, keys would wait for it to catch up.
 */
export function createRateLimit(max: number, spanMs: number, monotonicNow: () => number): RateLimit {
  // Ordered by last use.
  const times = new Map<string, readonly number[]>();

  function dropQuiet(start: number): void {
    for (const [key, recent] of times) {
      if (times.size <= MAX_KEYS && (recent.at(-1) ?? 0) > start) return;
      times.delete(key);
    }
  }

  return {
    take(key) {
      const time = monotonicNow();
      const start = time - spanMs;
      const recent = (times.get(key) ?? []).filter((t) => t > start);
      const [oldest] = recent;
      const isAllowed = oldest === undefined || recent.length < max;
      times.delete(key);
      times.set(key, isAllowed ? [...recent, time] : recent);
      dropQuiet(start);
      return isAllowed ? 0 : Math.max(1, Math.ceil((oldest - start) / 1000));
    },
  };
}

/** Creates a limit of `max` for each key and `maxInAll` in total. */
export function createShareLimit(max: number, maxInAll: number): ShareLimit {
  const held = new Map<string, number>();
  let inAll = 0;

  function count(key: string, change: number): void {
    const next = (held.get(key) ?? 0) + change;
    if (next === 0) held.delete(key);
    else held.set(key, next);
    inAll += change;
  }

  return {
    take(key) {
      if (inAll >= maxInAll || (held.get(key) ?? 0) >= max) return undefined;
      count(key, 1);
      let isHeld = true;
      return () => {
        if (isHeld) count(key, -1);
        isHeld = false;
      };
    },
  };
}
