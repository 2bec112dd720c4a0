import type { SalaryBand, SourcedFact } from "../../../content/model/content.ts";
import { formatBand } from "../../../languages/format-money.ts";
import type { Language } from "../../../languages/language.ts";
import { LANGUAGE_DATA } from "../../../languages/languages.ts";

/** Largest number of figures named in one sentence. */
const MAX_NAMED = 3;

/** Joins names for a sentence: `a, b and c`. */
export function listNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}

/** Names figures for a sentence, the first few where there are many. */
export function nameFigures(figures: readonly (SalaryBand | SourcedFact)[], language: Language): string {
  const texts = figures.map((figure) => ("text" in figure ? figure.text[language] : formatBand(figure, language)));
  return listNames([...new Set(texts)].slice(0, MAX_NAMED), language);
}

/** Whether a figure is an amount of money. */
export function isMoney(figure: SalaryBand | SourcedFact, language: Language): boolean {
  if (!("text" in figure)) return true;
  const { text } = figure;
  const { currencies } = LANGUAGE_DATA[language].money;
  return Object.entries(currencies).some((names) => names.some((name) => text[language].includes(name)));
}
