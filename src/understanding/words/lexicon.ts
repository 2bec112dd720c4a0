import { readFileSync } from "node:fs";
import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { WORD_RANKS } from "../tuning.ts";

/** How many numbers a word's vector has. */
export const VECTOR_SIZE = 48;

/** The only language whose words have vectors, in the order of its word list. */
const LANGUAGE_OF_VECTORS: Language = "en";

/** What stands for 1 in the whole numbers (-127 to 127) of a stored vector of length one; parts this long are rare. */
export const VECTOR_UNIT = 160;

/** What is known about words in general, from before any example was seen. */
export type Lexicon = {
  /** Whether a word is a frequent one of any language. */
  has(word: string): boolean;
  /** The word's place among its language's words, commonest first, from 0; `undefined` when it is not frequent. */
  rank(word: string, language: Language): number | undefined;
  /** How much a word tells, 0 to 1: next to nothing for the commonest words, 1 for one that is in no list. */
  weigh(word: string): number;
  /** Adds `weight` times the vector of an English word's meaning to `sum`; does nothing for a word that has none. */
  addMeaning(word: string, weight: number, sum: Float64Array): void;
};

let lexicon: Lexicon | undefined;

/** Opens the word lists that lie beside this file; they are read once and never change. */
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
