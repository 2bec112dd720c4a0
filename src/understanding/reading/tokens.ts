import type { Language } from "../../languages/language.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { stem } from "../words/stem.ts";
import { toPlainLetters, writeOut } from "../words/words.ts";

/** One word of a message. */
export type Token = {
  /** In small letters, short forms written out. */
  readonly word: string;
  readonly stems: Readonly<Record<Language, string>>;
  /** By what a phrase finds it: the word and its stems, each with its kind. */
  readonly keys: readonly string[];
  /** Whether it was written with a capital first letter, where no sentence begins. */
  readonly isName: boolean;
  /** Number of its clause; clauses end at commas, brackets and the ends of sentences. */
  readonly clause: number;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly isFirstOfClause: boolean;
};

/** A message as tokens, and the sentences that end in a question mark. */
export type Tokens = { readonly tokens: readonly Token[]; readonly asked: ReadonlySet<number> };

/** A word, or what ends a clause (`,`) or a sentence (`.`, `?`). A number keeps its decimals: 38,5 and 38.000. */
const PART =
  /(?<word>\d+(?:[.,]\d+)+|[\p{L}\p{N}]+(?:'\p{L}+)?(?:[+#]+(?![\p{L}\p{N}]))?)|(?<end>[.?!\n]+)|[,;:()–—]|- /gu;

/** Splits a text into tokens. It reads all of it, and so takes a text whose length is bounded. */
export function toTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const asked = new Set<number>();
  /** Stemming a word takes longer than anything else, and words repeat. */
  const read = new Map<string, Token>();
  let clause = 0;
  let sentence = 0;
  let isFirst = true;
  let isFirstOfSentence = true;
  for (const { groups = {}, 0: part } of toPlainLetters(text).matchAll(PART)) {
    const { word, end } = groups;
    if (word === undefined) {
      if (end?.includes("?")) asked.add(sentence);
      clause += 1;
      isFirst = true;
      if (end !== undefined) {
        sentence += 1;
        isFirstOfSentence = true;
      }
      continue;
    }
    for (const each of writeOut(part.toLowerCase()).split(" ")) {
      if (each === "") continue;
      const isName = !isFirstOfSentence && /^\p{Lu}/u.test(part);
      const known = read.get(each) ?? toToken(each);
      read.set(each, known);
      tokens.push({ ...known, isName, clause, sentence, isFirstOfClause: isFirst });
      isFirst = false;
      isFirstOfSentence = false;
    }
  }
  return { tokens, asked };
}

/** Makes a token of a word, as if it stood amid a clause. */
export function toToken(word: string): Token {
  const stems = fromKeys(LANGUAGES, (language) => stem(word, language));
  const keys = [`word ${word}`, ...LANGUAGES.map((language) => `${language} ${stems[language]}`)];
  return { word, stems, keys, isName: false, clause: 0, sentence: 0, isFirstOfClause: false };
}
