import { fromKeys } from "../records/from-keys.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { LANGUAGE_DATA } from "./languages.ts";
import type { Money } from "./model/product.ts";

/** A range of pay for a period. */
type Band = {
  readonly minimum: number;
  readonly maximum: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly period: keyof Money["periods"];
};

/** Formats a range of pay for a sentence: `SEK 35,000–45,000 a month`, `35 000–45 000 kronor i månaden`. */
export function formatBand(band: Band, language: Language): string {
  const edges = [...new Set([band.minimum, band.maximum])].map((edge) => formatNumber(edge, language));
  const range = withCurrency(edges.join("–"), band.currency, language);
  return `${range} ${LANGUAGE_DATA[language].money.periods[band.period]}`;
}

/** Formats an amount of money: `SEK 35,000`, `35 000 kronor`. */
export function formatAmount(amount: number, currency: string, language: Language): string {
  return withCurrency(formatNumber(amount, language), currency, language);
}

/** Formats a number as the language groups its thousands, and with two decimals when it has any: `1,250`, `1 250`, `187.50`. */
export function formatNumber(number: number, language: Language): string {
  return FORMATS[language][Number.isInteger(number) ? "whole" : "broken"]
    .formatToParts(number)
    .map((part) => (part.type === "group" ? part.value.replace(/\s/u, " ") : part.value))
    .join("");
}

function withCurrency(amount: string, code: string, language: Language): string {
  const { money } = LANGUAGE_DATA[language];
  return fillPlaceholders(money.amount, { amount, currency: money.currencies[code] ?? code });
}

/** Created once, since creation takes longer than a turn. */
const FORMATS = fromKeys(LANGUAGES, (language) => ({ whole: toFormat(language, 0), broken: toFormat(language, 2) }));

function toFormat(language: Language, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    useGrouping: "always",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
