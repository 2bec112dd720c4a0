import { EMPLOYERS } from "../../entities/employers.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { createSpellingCorrection } from "../spelling/spelling-correction.ts";
import { READING } from "../tuning.ts";
import { splitCompound } from "../words/compound.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Focus } from "./focus.ts";
import { type Token, toToken } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** Corrects the spelling of unknown words, of the question alone: correction takes far longer than reading does. */
export type CorrectTokens = (tokens: readonly Token[], focus: Focus) => Token[];

/** Creates the correction towards the words of the word book, those that tell something. */
export function createTokenCorrection({ words, prefixes }: WordBook, lexicon: Lexicon): CorrectTokens {
  const stems = new Set([...words].flatMap((word) => Object.values(toToken(word).stems)));
  const whole = [...prefixes].filter(
    (prefix) => lexicon.has(prefix) || prefix.length >= READING.correctFromLetters + 1,
  );
  const known = [...words, ...whole].filter(
    (word) => word.length >= READING.correctFromLetters - 1 && !COMPANIES.has(word),
  );
  const correct = createSpellingCorrection([...new Set(known)]);

  return (tokens, focus) => {
    let looked = 0;
    return tokens.map((token, position) => {
      if (looked >= READING.maxCorrected || focus(position) < 1 || token.isName || !isUnknown(token)) return token;
      looked += 1;
      const corrected = correct(token.word);
      return corrected === undefined ? token : { ...token, ...toWordOf(corrected) };
    });
  };

  function isUnknown({ word, stems: own }: Token): boolean {
    if (word.length < READING.correctFromLetters || lexicon.has(word) || words.has(word)) return false;
    for (let length = READING.correctFromLetters - 1; length <= word.length; length++) {
      if (prefixes.has(word.slice(0, length))) return false;
    }
    if (Object.values(own).some((each) => stems.has(each) || lexicon.has(each))) return false;
    const isCompound = LANGUAGES.some((code) =>
      splitCompound(word, code, (part) => lexicon.rank(part, code) !== undefined),
    );
    return !isCompound;
  }
}

/** An unknown word is no misspelt company: "certs" are no Cevt. */
const COMPANIES: ReadonlySet<string> = new Set(EMPLOYERS.flatMap((name) => [name, `${name}s`]));

function toWordOf(word: string): Pick<Token, "word" | "stems" | "keys"> {
  const { stems, keys } = toToken(word);
  return { word, stems, keys };
}
