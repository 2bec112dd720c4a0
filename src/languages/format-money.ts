import { fromKeys } from "../records/from-keys.ts";
import type { SalaryBand } from "../content/model/content.ts";
import { LANGUAGES, type Language } from "./language.ts";

/** Names of currencies that have one of their own in a language; others keep their code. */
const CURRENCY_NAMES: Record<Language, Readonly<Record<string, string>>> = { en: {}, sv: { SEK: "kronor" } };

const PERIOD_NAMES: Record<Language, Record<SalaryBand["period"], string>> = {
  en: { month: "a month", year: "a year", hour: "an hour" },
  sv: { month: "i månaden", year: "om året", hour: "i timmen" },
};

/** Formats a band as said in a sentence: `35 000–45 000 SEK a month`, `35 000–45 000 kronor i månaden`. */
export function formatBand(
  band: Pick<SalaryBand, "minimum" | "maximum" | "currency" | "period">,
  language: Language,
): string {
  const highest = formatAmount(band.maximum, band.currency, language);
  const range = band.minimum === band.maximum ? highest : `${formatNumber(band.minimum, language)}–${highest}`;
  return `${range} ${PERIOD_NAMES[language][band.period]}`;
}

/** Formats an amount of money: `35 000 SEK`, `35 000 kronor`. */
export function formatAmount(amount: number, currency: string, language: Language): string {
  return `${formatNumber(amount, language)} ${CURRENCY_NAMES[language][currency] ?? currency}`;
}

/** Formats a number with plain spaces between thousands, and two decimals when it has any: `1 250`, `187.50`. */
export function formatNumber(number: number, language: Language): string {
  return FORMATS[language][Number.isInteger(number) ? "whole" : "broken"]
    .formatToParts(number)
    .map((part) => (part.type === "group" ? " " : part.value))
    .join("");
}

/** Making a format takes longer than a turn has. */
const FORMATS = fromKeys(LANGUAGES, (language) => ({ whole: toFormat(language, 0), broken: toFormat(language, 2) }));

function toFormat(language: Language, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    useGrouping: "always",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
