import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { DETECTION } from "../tuning.ts";
import { splitCompound } from "./compound.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "../classifier/model.ts";
import { withoutAccents } from "./words.ts";

/** Detects the language of a message from its words; `undefined` where the words do not tell. */
export type DetectLanguage = (words: readonly string[]) => Language | undefined;

/** Weight of a word or a message for each language. */
type Weights = Record<Language, number>;

const TELLTALES: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => LANGUAGE_DATA[language].detection.telltales.map((word) => [word, language] as const)),
);

/** Languages with letters of their own, and a pattern of these letters. */
const LETTERS = LANGUAGES.flatMap((language) => {
  const { letters } = LANGUAGE_DATA[language].detection;
  return letters === "" ? [] : [{ language, letter: new RegExp(`[${letters}]`, "u") }];
});

/** Creates language detection from the words of the examples, the lists of frequent words, and letters. */
export function createLanguageDetection(model: Pick<Model, "words" | "counts">, lexicon: Lexicon): DetectLanguage {
  const numbers = new Map(model.words.map((word, number) => [word, number]));
  const total = fromKeys(LANGUAGES, (language) => sum(model.counts[language]));
  const hasAllExamples = LANGUAGES.every((language) => total[language] > 0);
  /** Words with special letters, as typed on a foreign keyboard. */
  const plainWords = LETTERS.map(({ language }) => ({
    language,
    words: new Set(
      model.words
        .filter((word, number) => model.counts[language][number]! > 0 && withoutAccents(word) !== word)
        .map(withoutAccents),
    ),
  }));

  return (words) => {
    const weights = noWeights();
    for (const word of words) addWeights(weights, word);
    const [best, second] = LANGUAGES.toSorted((a, b) => weights[b] - weights[a]);
    if (best === undefined) return undefined;
    const lead = weights[best] - (second === undefined ? 0 : weights[second]);
    return lead < DETECTION.enough ? undefined : best;
  };

  function addWeights(weights: Weights, word: string): void {
    const telltale = TELLTALES.get(word);
    if (telltale !== undefined) return add(weights, telltale, DETECTION.most);
    const withLetters = LETTERS.find(({ letter }) => letter.test(word));
    if (withLetters !== undefined) return add(weights, withLetters.language, DETECTION.ownLetter);
    const number = numbers.get(word);
    const seenIn = LANGUAGES.filter((language) => number !== undefined && model.counts[language][number]! > 0);
    const plain = plainWords.find(
      ({ language, words }) => words.has(word) && seenIn.every((other) => other === language),
    );
    if (plain !== undefined) return add(weights, plain.language, DETECTION.withoutLetters);
    if (number !== undefined && seenIn.length > 0 && hasAllExamples) addSeen(weights, number);
    if (seenIn.length < 2 || !hasAllExamples) addListed(weights, word);
  }

  /** Smoothed, so that a word seen once or twice in one language only is not decisive: it may be a name. */
  function addSeen(weights: Weights, number: number): void {
    const chances = LANGUAGES.map((each) => Math.log((model.counts[each][number]! + 1) / (total[each] + 2)));
    const highest = Math.max(...chances);
    for (const [at, language] of LANGUAGES.entries())
      add(weights, language, Math.max(chances[at]! - highest, -DETECTION.most));
  }

  function addListed(weights: Weights, word: string): void {
    const listedIn = LANGUAGES.filter((language) => lexicon.rank(word, language) !== undefined);
    const compound = LANGUAGES.find(
      (language) => listedIn.every((other) => other === language) && isCompound(word, language),
    );
    if (compound !== undefined) return add(weights, compound, DETECTION.compound);
    const [only, another] = listedIn;
    if (only === undefined || another !== undefined) return;
    const rank = lexicon.rank(word, only)!;
    add(weights, only, DETECTION.listed.find(({ below }) => rank < below)!.tells);
  }

  function isCompound(word: string, language: Language): boolean {
    const parts = splitCompound(word, language, (part) => lexicon.rank(part, language) !== undefined);
    return (
      parts !== undefined && LANGUAGES.every((each) => each === language || lexicon.rank(parts[1], each) === undefined)
    );
  }
}

function noWeights(): Weights {
  return fromKeys(LANGUAGES, () => 0);
}

function add(weights: Weights, language: Language, weight: number): void {
  weights[language] += weight;
}

function sum(values: Uint16Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
