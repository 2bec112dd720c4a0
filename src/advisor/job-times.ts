import type { Language } from "../content/model.ts";

/** Says a moment as people in Sweden would: `22 November 2026 at 13:00`. @param ms milliseconds since 1970. */
export function toWhen(ms: number, language: Language): string {
  const format = new Intl.DateTimeFormat(toLocale(language), {
    timeZone: "Europe/Stockholm",
    dateStyle: "long",
    timeStyle: "short",
  });
  return format.format(ms);
}

/** Says the day of a moment somewhere: `22 May 2027`. @param ms milliseconds since 1970. */
export function toDate(ms: number, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(toLocale(language), { timeZone, dateStyle: "long" }).format(ms);
}

/** How dates and times are written in a language. */
export function toLocale(language: Language): string {
  return language === "en" ? "en-GB" : "sv-SE";
}
