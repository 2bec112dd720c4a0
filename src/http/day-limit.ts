/** Limits how much each key, and all keys together, may use in a day. */
export type DayLimit = {
  /** Counts a use of `amount`, by default 1; returns 0 if it is allowed, otherwise the seconds until the day's end. */
  take(key: string, amount?: number): number;
};

/** The two clocks of a day limit. */
export type DayClocks = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock. */
  readonly monotonicNow: () => number;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Shortest day, on the monotonic clock: a wall clock that is set to and fro begins no day at each turn. */
const SHORTEST_DAY_MS = 60 * 60 * 1000;

/** Keys kept in memory; beyond it, the least recently used one is dropped. Its use still counts for all keys together. */
const MAX_KEYS = 100_000;

/**
 * Creates a limit of `max` for each key and `maxInAll` for all keys in a day of UTC. A day that a set clock would make longer
 * ends after 24 hours, and one that it would make shorter lasts an hour.
 */
export function createDayLimit(max: number, maxInAll: number, { now, monotonicNow }: DayClocks): DayLimit {
  // Ordered by last use.
  const used = new Map<string, number>();
  let usedInAll = 0;
  let day = toDay(now());
  let beganAtMs = monotonicNow();

  function beginDay(): void {
    const lastedMs = monotonicNow() - beganAtMs;
    const isOver = lastedMs >= DAY_MS || (toDay(now()) !== day && lastedMs >= SHORTEST_DAY_MS);
    if (!isOver) return;
    used.clear();
    usedInAll = 0;
    day = toDay(now());
    beganAtMs = monotonicNow();
  }

  function untilNextDayMs(): number {
    const lastedMs = monotonicNow() - beganAtMs;
    const byWallClockMs = (day + 1) * DAY_MS - now();
    return Math.min(Math.max(byWallClockMs, SHORTEST_DAY_MS - lastedMs), DAY_MS - lastedMs);
  }

  return {
    take(key, amount = 1) {
      beginDay();
      const before = used.get(key) ?? 0;
      const isAllowed = before + amount <= max && usedInAll + amount <= maxInAll;
      used.delete(key);
      used.set(key, isAllowed ? before + amount : before);
      if (isAllowed) usedInAll += amount;
      const [leastUsed] = used.keys();
      if (used.size > MAX_KEYS && leastUsed !== undefined) used.delete(leastUsed);
      return isAllowed ? 0 : Math.max(1, Math.ceil(untilNextDayMs() / 1000));
    },
  };
}

/** Days since 1970. */
function toDay(ms: number): number {
  return Math.floor(ms / DAY_MS);
}
