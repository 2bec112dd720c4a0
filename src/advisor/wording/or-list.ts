import type { Language } from "../../languages/language.ts";

/** Joins names with commas and "or": "a, b or c". */
export function orList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(names);
}
