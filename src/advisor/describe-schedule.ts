import type { Schedule } from "../jobs/alert.ts";
import { toLocale } from "./job-times.ts";
import { voiced, type Voice } from "./voiced.ts";

/** Says when ads are sent, with the hour and its time zone: `every day at 08:00, Central European Time`. */
export function describeSchedule({ frequency, hour, timeZone }: Schedule, voice: Voice): string {
  const places = { hour: `${String(hour).padStart(2, "0")}:00`, zone: nameTimeZone(timeZone, voice) };
  return voiced(voice, `schedule-${frequency}`, frequency === "at-once" ? {} : places);
}

/** Places that have summer time are named without the season when the moment is of a year in which they had it. */
const LATELY_MS = Date.UTC(2026, 0);

function nameTimeZone(timeZone: string, { language }: Voice): string {
  const format = new Intl.DateTimeFormat(toLocale(language), { timeZone, timeZoneName: "longGeneric" });
  return format.formatToParts(LATELY_MS).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
