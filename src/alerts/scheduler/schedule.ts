import { Cron } from "croner";
import { isTimeZone } from "../../entities/times/time-zones.ts";
import type { Schedule } from "../../jobs/model/alert.ts";

/** At once means within this time. */
const AT_ONCE_MS = 5 * 60_000;

/**
 * When ads are looked for next. Rounds that were missed are not made up for: the next one tells of everything since the
 * last. An hour that a change of the clocks skips is the first moment after the gap; one that comes twice counts once.
 * @param after milliseconds since 1970.
 * @returns the first round later than `after`, in milliseconds since 1970.
 */
export function nextRun({ frequency, hour, timeZone }: Schedule, after: number): number {
  // Whoever wants ads at once is served together with all others who do.
  if (frequency === "at-once") return (Math.floor(after / AT_ONCE_MS) + 1) * AT_ONCE_MS;
  // Where the alert was made, newer tables of time zones may have been.
  const timezone = isTimeZone(timeZone) ? timeZone : "UTC";
  const next = new Cron(`0 ${hour} * * ${frequency === "weekly" ? "1" : "*"}`, { timezone }).nextRun(new Date(after));
  // There is a next Monday as long as there are dates.
  return next!.getTime();
}

/** Creates a `nextRound` for many alerts: most have their schedule in common, and a calendar takes time to ask. */
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
