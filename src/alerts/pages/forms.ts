import { toTimeZone } from "../../entities/times/time-zones.ts";
import { FREQUENCIES, type Alert, type Schedule } from "../../jobs/model/alert.ts";
import { formatHour } from "./words.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import type { PageSentences } from "../../http/pages/html.ts";

const HOURS = 24;

/** Writes the options for the frequency as HTML. */
export function toFrequencyOptions({ schedule }: Alert, texts: PageSentences): string {
  return FREQUENCIES.map((frequency) =>
    toOption(frequency, texts[`option-${frequency}`] ?? "", frequency === schedule.frequency),
  ).join("");
}

/** Writes the options for the hour as HTML. */
export function toHourOptions({ schedule }: Alert): string {
  return Array.from({ length: HOURS }, (_, hour) => toOption(`${hour}`, formatHour(hour), hour === schedule.hour)).join(
    "",
  );
}

/** Writes the options for the time zone as HTML. */
export function toTimeZoneOptions(): string {
  return Intl.supportedValuesOf("timeZone")
    .map((zone) => `<option value="${escapeHtml(zone)}"></option>`)
    .join("");
}

/** Reads the schedule from a form. @returns `undefined` for an unknown time zone or an invalid form. */
export function readSchedule(form: URLSearchParams): Schedule | undefined {
  const frequency = FREQUENCIES.find((known) => known === form.get("frequency"));
  const hour = Number(form.get("hour") ?? Number.NaN);
  const timeZone = toTimeZone(form.get("time-zone") ?? "");
  const isHour = Number.isInteger(hour) && hour >= 0 && hour < HOURS;
  return frequency !== undefined && isHour && timeZone !== undefined ? { frequency, hour, timeZone } : undefined;
}

function toOption(value: string, label: string, isChosen: boolean): string {
  return `<option value="${escapeHtml(value)}"${isChosen ? " selected" : ""}>${escapeHtml(label)}</option>`;
}
