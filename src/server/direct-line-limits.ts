/** Lets each key do something a number of times in any span of time. */
export type RateLimit = {
  /** Counts one; returns 0 when that is allowed, else the seconds to wait. */
  take(key: string): number;
};

/** Keys remembered before those that have been quiet for a whole span are dropped. */
const MAX_KEYS = 10_000;

/** Creates a limit of `max` a key in any `spanMs`. */
export function createRateLimit(max: number, spanMs: number, now: () => number): RateLimit {
  const times = new Map<string, number[]>();

  function dropQuiet(start: number): void {
    for (const [key, recent] of times) if ((recent.at(-1) ?? 0) <= start) times.delete(key);
  }

  return {
    take(key) {
      const time = now();
      const start = time - spanMs;
      const recent = (times.get(key) ?? []).filter((t) => t > start);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= max) return Math.max(1, Math.ceil((oldest - start) / 1000));
      if (times.size >= MAX_KEYS) dropQuiet(start);
      times.set(key, [...recent, time]);
      return 0;
    },
  };
}
