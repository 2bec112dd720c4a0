import type { Content, SalaryBand } from "./model/content.ts";

/** Returns the year of a salary band; `undefined` where its only date is the day on which its source was looked up. */
export function yearOfBand({ sources }: Pick<Content, "sources">, { date, source }: SalaryBand): string | undefined {
  return date === sources.get(source)?.date ? undefined : date.slice(0, "2026".length);
}
