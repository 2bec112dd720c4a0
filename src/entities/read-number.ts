import { inAllLanguages } from "../languages/languages.ts";
import { toPhrase } from "./phrases.ts";

/** Reads the only number of a text, in digits or as a word for a small number. */
export function readNumber(text: string): number | undefined {
  const digits = text.replaceAll(/(?<=\d)[ \u00a0](?=\d{3}\b)/gu, "").match(/-?\d+(?:[.,]\d+)?/gu);
  if (digits?.length === 1) return Number(digits[0].replace(",", "."));
  return digits === null ? readNumberWord(text) : undefined;
}

/** Reads the only small number that a text contains as a word. */
export function readNumberWord(text: string): number | undefined {
  const words = toPhrase(text)
    .split(" ")
    .flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  return words.length === 1 ? words[0] : undefined;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  inAllLanguages(({ numbers }) => numbers.words.map((word, number) => [word, number] as const)),
);
