/** Lets each key do something a number of times in any span of time. */
export type RateLimit = {
  /** Counts one; returns 0 when that is allowed, else the seconds to wait. */
  take(key: string): number;
};

/** Lets each key, and all together, hold a number of things at once. */
export type ShareLimit = {
  /** Takes one; the returned function gives it back. `undefined` when there is none left, for the key or for anybody. */
  take(key: string): (() => void) | undefined;
};

/** Keys remembered at once; beyond that the one longest unused is forgotten, so that a flood of keys costs no memory. */
const MAX_KEYS = 10_000;

/**
 * Creates a limit of `max` a key in any `spanMs`.
 * @param monotonicNow milliseconds since any moment, by a clock that nobody sets: a wall clock set back would make keys wait for it.
 */
export function createRateLimit(max: number, spanMs: number, monotonicNow: () => number): RateLimit {
  // In the order of their last use.
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

/** Creates a limit of `max` a key and `maxInAll` together. */
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
