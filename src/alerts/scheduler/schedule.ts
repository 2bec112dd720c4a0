import { Cron } from "croner";
import { isTimeZone } from "../../entities/times/time-zones.ts";
import type { Schedule } from "../../jobs/model/alert.ts";

/** Interval between the runs of alerts with the frequency `at-once`. */
const AT_ONCE_MS = 5 * 60_000;

/**
 * Returns the next run of a schedule. Missed runs are not repeated: the next run covers everything since the last. When a
 * clock change skips the hour, the run is the first moment after the gap; when the hour comes twice, there is one run.
 * @param after milliseconds since 1970.
 * @returns the first run later than `after`, in milliseconds since 1970.
 */
export function nextRun({ frequency, hour, timeZone }: Schedule, after: number): number {
  // All alerts with this frequency run together.
  if (frequency === "at-once") return (Math.floor(after / AT_ONCE_MS) + 1) * AT_ONCE_MS;
  // The alert may come from a machine with newer time zone tables.
  const timezone = isTimeZone(timeZone) ? timeZone : "UTC";
  const next = new Cron(`0 ${hour} * * ${frequency === "weekly" ? "1" : "*"}`, { timezone }).nextRun(new Date(after));
  // A daily or weekly pattern always has a next run.
  return next!.getTime();
}

/** Creates a cached `nextRun`: most alerts share a schedule, and the calculation is slow. */
export function createNextRunCache(): typeof nextRun {
  const known = new Map<string, { readonly since: number; readonly next: number }>();
  return (schedule, after) => {
    const key = `${schedule.frequency} ${schedule.hour} ${schedule.timeZone}`;
    const before = known.get(key);
    if (before && before.since <= after && after < before.next) return before.next;
    const next = nextRun(schedule, after);
    known.set(key, { since: after, next });
    return next;
  };
}
