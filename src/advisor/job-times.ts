import type { Language } from "../content/model.ts";

/** Says a moment as people in Sweden would: `22 November 2026 at 13:00`. @param ms milliseconds since 1970. */
export function toWhen(ms: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", {
    timeZone: "Europe/Stockholm",
    dateStyle: "long",
    timeStyle: "short",
  });
  return format.format(ms);
}
