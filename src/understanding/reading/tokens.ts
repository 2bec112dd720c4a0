import type { Language } from "../../languages/language.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { MAX_WORD_CHARACTERS, READING } from "../tuning.ts";
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
export type Tokens = {
  readonly tokens: readonly Token[];
  readonly asked: ReadonlySet<number>;
  /** The text in plain letters, and where in it each token begins. */
  readonly plain: string;
  readonly starts: readonly number[];
};

/**
 * A word or an emoji, or what ends a clause (`,`) or a sentence (`.`, `?`). A number keeps its decimals: 38,5 and 38.000; a name keeps
 * its signs and the stop it begins with: C#, C++, .NET. The stop inside a name ends nothing: node.js.
 */
const PART =
  /(?<word>\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|\d+(?:[.,]\d+)+|(?:(?<![\p{L}\p{N}.])\.(?=\p{L}))?[\p{L}\p{N}]+(?:'\p{L}+)?(?:[+#]+(?![\p{L}\p{N}]))?)|(?<inside>(?<=\p{L})\.(?=(?:js|net|io|py|ai)(?!\p{L})))|(?<end>[.?!\n]+)|[,;:()–—]|- /gu;

/** Splits a text into tokens, of a very long one the last. It looks at all of it, and so takes a text whose length is bounded. */
export function toTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const asked = new Set<number>();
  const plain = toPlainLetters(text);
  const starts: number[] = [];
  let clause = 0;
  let sentence = 0;
  let isFirst = true;
  let isFirstOfSentence = true;
  for (const { groups = {}, 0: part, index } of plain.matchAll(PART)) {
    const { word, inside, end } = groups;
    if (inside !== undefined) continue;
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
    for (const each of writeOut(part.slice(0, MAX_WORD_CHARACTERS).toLowerCase()).split(" ")) {
      if (each === "") continue;
      const isName = !isFirstOfSentence && /^\p{Lu}/u.test(part);
      tokens.push({ ...toToken(each), isName, clause, sentence, isFirstOfClause: isFirst });
      starts.push(index);
      isFirst = false;
      isFirstOfSentence = false;
    }
  }
  return { tokens: tokens.slice(-READING.maxWords), asked, plain, starts: starts.slice(-READING.maxWords) };
}

/** Tokens of the words read of late: stemming a word takes longer than anything else, and words repeat. */
const made = new Map<string, Token>();
const MAX_REMEMBERED = 5000;

/** Makes a token of a word, as if it stood amid a clause. */
export function toToken(word: string): Token {
  const known = made.get(word);
  if (known !== undefined) return known;
  if (made.size >= MAX_REMEMBERED) made.clear();
  const token = makeToken(word);
  made.set(word, token);
  return token;
}

function makeToken(word: string): Token {
  const stems = fromKeys(LANGUAGES, (language) => stem(word, language));
  const keys = [`word ${word}`, ...LANGUAGES.map((language) => `${language} ${stems[language]}`)];
  return { word, stems, keys, isName: false, clause: 0, sentence: 0, isFirstOfClause: false };
}
