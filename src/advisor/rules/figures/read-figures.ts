import { inAllLanguages } from "../../../languages/languages.ts";
import { anyOf } from "../../../text/word-pattern.ts";
import { toWords } from "../../../understanding/words/words.ts";

/** A number in a text, with what tells it from the same number of something else. */
export type WrittenNumber = {
  readonly value: number;
  /** `%`, or the word that follows in small letters; empty where none does. */
  readonly unit: string;
};

/** Sign of a share, whichever way it is written. */
export const PERCENT = "%";

const NUMBER = /(?<![\p{L}\d])(?:\d{1,3}(?:[\s\u00a0.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)/gu;
const GROUPED = /^\d{1,3}(?:[\s\u00a0.,]\d{3})+$/u;
const SHARE = new RegExp(
  String.raw`^\s*(?:%|${anyOf(inAllLanguages(({ numbers }) => numbers.percent))}(?!\p{L}))`,
  "u",
);
const THOUSANDS = /^\s?(?:k|tkr)(?!\p{L})/u;

/** Reads the numbers that a text writes in digits: `50 700`, `41k`, `6.4%`, `44 weeks`. */
export function readNumbers(text: string): WrittenNumber[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(NUMBER)].map(({ 0: written, index }) => {
    const value = Number(GROUPED.test(written) ? written.replaceAll(/\D/gu, "") : written.replace(",", "."));
    const after = lower.slice(index + written.length);
    if (THOUSANDS.test(after)) return { value: value * 1000, unit: "" };
    return { value, unit: SHARE.test(after) ? PERCENT : (toWords(after)[0] ?? "") };
  });
}
