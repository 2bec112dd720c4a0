import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { DEFAULT_TIME_ZONE } from "../../entities/times/time-zones.ts";
import { localize, type CatalogueContext } from "../wording/localize.ts";

/**
 * Says a moment as people do: `22 November 2026 at 13:00`.
 * @param ms milliseconds since 1970.
 * @param timeZone whose clocks show it; those in Sweden when left out.
 */
export function toWhen(ms: number, language: Language, timeZone = DEFAULT_TIME_ZONE): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, {
    timeZone,
    dateStyle: "long",
    timeStyle: "short",
  });
  return format.format(ms);
}

/** Says a day as people do: `22 November 2026`. @param ms milliseconds since 1970. */
export function toDate(ms: number, language: Language, timeZone = DEFAULT_TIME_ZONE): string {
  return new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, { timeZone, dateStyle: "long" }).format(ms);
}

/** Says an hour of the day: `08:00`. */
export function toClock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

/** The name of a language that the bot speaks. */
export function nameLanguage(context: CatalogueContext, code: string): string {
  const language = LANGUAGES.find((each) => each === code) ?? context.language;
  return localize(context, `language-${language}`);
}
