import { readFileSync } from "node:fs";
import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { WORD_RANKS } from "../tuning.ts";

/** Numbers of a word vector. */
export const VECTOR_SIZE = 48;

/** Language of the word vectors, which are in the order of its word list. */
const LANGUAGE_OF_VECTORS: Language = "en";

/** Integer that stands for 1 in stored vectors of length one (components -127 to 127); few components exceed 127. */
export const VECTOR_UNIT = 160;

/** General knowledge about words, independent of the examples. */
export type Lexicon = {
  /** Whether a word is a frequent word of any language. */
  has(word: string): boolean;
  /** Rank of the word in its language's frequency list, from 0, the commonest; `undefined` where it is not listed. */
  rank(word: string, language: Language): number | undefined;
  /** General weight of a word, 0 to 1: almost 0 for the commonest words, 1 for a word in no list. */
  weigh(word: string): number;
  /** Adds `weight` times the vector of an English word to `sum`; no effect for a word without one. */
  addMeaning(word: string, weight: number, sum: Float64Array): void;
};

let lexicon: Lexicon | undefined;

/** Opens the word lists of the languages; they are read once and never change. */
export function openLexicon(): Lexicon {
  return (lexicon ??= readLexicon());
}

function readLexicon(): Lexicon {
  const ranks = fromKeys(LANGUAGES, readRanks);
  const lists = Object.values(ranks);
  const vectors = new Int8Array(
    readFileSync(new URL(`../../languages/${LANGUAGE_OF_VECTORS}/word-vectors.bin`, import.meta.url)),
  );
  return {
    has: (word) => lists.some((list) => list.has(word)),
    rank: (word, language) => ranks[language].get(word),
    weigh(word) {
      const rank = Math.min(...lists.map((list) => list.get(word) ?? WORD_RANKS.rare));
      return Math.log1p(rank / WORD_RANKS.common) / Math.log1p(WORD_RANKS.rare / WORD_RANKS.common);
    },
    addMeaning(word, weight, sum) {
      const rank = ranks[LANGUAGE_OF_VECTORS].get(word);
      if (rank === undefined) return;
      const from = rank * VECTOR_SIZE;
      for (let at = 0; at < VECTOR_SIZE; at++) sum[at]! += (weight * vectors[from + at]!) / VECTOR_UNIT;
    },
  };
}

function readRanks(language: Language): ReadonlyMap<string, number> {
  const lines = readFileSync(new URL(`../../languages/${language}/words.txt`, import.meta.url), "utf8").split("\n");
  const words = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(words.map((word, rank) => [word, rank]));
}
