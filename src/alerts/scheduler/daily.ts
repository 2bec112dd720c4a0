/** Tells when daily work is due, whatever happens to the wall clock. */
export type Daily = {
  /** Looks at the clocks; returns whether the work is due. */
  isDue(): boolean;
  /** Notes that the work is done. */
  done(): void;
};

/** The two clocks. */
export type DailyClocks = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock. */
  readonly monotonicNow: () => number;
};

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** A wall clock that leaps forward by more than this is doubted: work that deletes by age would delete too much. */
const DOUBTFUL_LEAP_MS = HOUR_MS;

/** Time on the monotonic clock after which it is believed. A machine that woke from sleep shows the right time after a leap. */
const DOUBT_MS = HOUR_MS;

/** Creates the times of daily work: at once, and whenever a day has passed on one of the clocks. */
export function createDaily({ now, monotonicNow }: DailyClocks): Daily {
  let doneAt: { readonly wallMs: number; readonly monotonicMs: number } | undefined;
  let lastLook = look();
  let doubtedAtMs: number | undefined;

  function look() {
    return { wallMs: now(), monotonicMs: monotonicNow() };
  }

  return {
    isDue() {
      const time = look();
      const leapMs = time.wallMs - lastLook.wallMs - (time.monotonicMs - lastLook.monotonicMs);
      lastLook = time;
      if (leapMs > DOUBTFUL_LEAP_MS) doubtedAtMs = time.monotonicMs;
      if (doubtedAtMs !== undefined && time.monotonicMs - doubtedAtMs < DOUBT_MS) return false;
      doubtedAtMs = undefined;
      if (doneAt === undefined) return true;
      return time.wallMs - doneAt.wallMs >= DAY_MS || time.monotonicMs - doneAt.monotonicMs >= DAY_MS;
    },
    done() {
      doneAt = look();
    },
  };
}
