import { readFileSync } from "node:fs";
import { LANGUAGES, type Language } from "../content/model.ts";

/** Frequent words of each language and their rank, commonest first. */
export type CommonWords = {
  has(word: string): boolean;
  /** The word's place in the language's list, from 0; `undefined` when it is not in it. */
  rank(word: string, language: Language): number | undefined;
};

const FILES = { en: "english.txt", sv: "swedish.txt" };

/** Reads the word lists that lie beside this file. */
export function readCommonWords(): CommonWords {
  const ranks = new Map<Language, ReadonlyMap<string, number>>();
  for (const language of LANGUAGES) {
    const text = readFileSync(new URL(`words/${FILES[language]}`, import.meta.url), "utf8");
    const words = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    ranks.set(language, new Map(words.map((word, rank) => [word, rank])));
  }
  return {
    has: (word) => LANGUAGES.some((language) => ranks.get(language)!.has(word)),
    rank: (word, language) => ranks.get(language)!.get(word),
  };
}
