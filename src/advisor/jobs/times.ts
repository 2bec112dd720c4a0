import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { DEFAULT_TIME_ZONE } from "../../entities/times/time-zones.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/**
 * Formats a date and time: `22 November 2026 at 13:00`.
 * @param ms milliseconds since 1970.
 * @param timeZone IANA time zone; Sweden's by default.
 */
export function formatDateTime(ms: number, language: Language, timeZone = DEFAULT_TIME_ZONE): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, {
    timeZone,
    dateStyle: "long",
    timeStyle: "short",
  });
  return format.format(ms);
}

/** Formats a date: `22 November 2026`. @param ms milliseconds since 1970. */
export function formatDate(ms: number, language: Language, timeZone = DEFAULT_TIME_ZONE): string {
  return new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, { timeZone, dateStyle: "long" }).format(ms);
}

/** Formats an hour of the day: `08:00`. @param hour 0 to 23. */
export function formatHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

/** Returns the name of a language that the bot speaks. */
export function nameLanguage(context: CatalogueContext, code: string): string {
  const language = LANGUAGES.find((each) => each === code) ?? context.language;
  return localize(context, `language-${language}`);
}
