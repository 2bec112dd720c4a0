import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { Language } from "../../languages/language.ts";

/** Formats an ISO date for a sentence: `22 November 2026`. */
export function formatDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_DATA[language].identity.locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
