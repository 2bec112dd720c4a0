import { inAllLanguages } from "../languages/languages.ts";
import { toPhrase } from "./phrases.ts";

/** The only number of a text, in digits or as a small word. */
export function readNumber(text: string): number | undefined {
  const digits = text.replaceAll(/(?<=\d)[ \u00a0](?=\d{3}\b)/gu, "").match(/-?\d+(?:[.,]\d+)?/gu);
  if (digits?.length === 1) return Number(digits[0].replace(",", "."));
  return digits === null ? readNumberWord(text) : undefined;
}

/** The only small number of a text that stands there as a word. */
export function readNumberWord(text: string): number | undefined {
  const words = toPhrase(text)
    .split(" ")
    .flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  return words.length === 1 ? words[0] : undefined;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  inAllLanguages(({ numbers }) => numbers.words.map((word, number) => [word, number] as const)),
);
