import type { Language } from "../content/model.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";

/** Guesses the language of a message from its words; `undefined` when nothing in them tells. */
export type DetectLanguage = (words: readonly string[]) => Language | undefined;

/** Creates language detection from the examples' own words, the lists of common words, and letters. */
export function createLanguageDetection(model: Pick<Model, "words" | "counts">, common: Lexicon): DetectLanguage {
  const numbers = new Map(model.words.map((word, number) => [word, number]));
  const total = { en: sum(model.counts.en), sv: sum(model.counts.sv) };

  return (words) => {
    let score = 0;
    for (const word of words) score += swedishness(word);
    if (Math.abs(score) < 0.8) return undefined;
    return score > 0 ? "sv" : "en";
  };

  function swedishness(word: string): number {
    if (/[åäö]/u.test(word)) return 3;
    const number = numbers.get(word);
    let evidence = 0;
    if (number !== undefined && total.en > 0 && total.sv > 0) {
      const en = (model.counts.en[number]! + 0.3) / total.en;
      const sv = (model.counts.sv[number]! + 0.3) / total.sv;
      evidence += clamp(Math.log(sv / en), 2);
    }
    const en = common.rank(word, "en");
    const sv = common.rank(word, "sv");
    if (en !== undefined && sv === undefined) evidence -= 1;
    if (sv !== undefined && en === undefined) evidence += sv < 3000 ? 1 : 0.5;
    return evidence;
  }
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function sum(values: Uint16Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
