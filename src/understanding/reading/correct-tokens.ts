import { LANGUAGES } from "../../languages/language.ts";
import { createSpellingCorrection } from "../spelling/spelling-correction.ts";
import { READING } from "../tuning.ts";
import { splitCompound } from "../words/compound.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Focus } from "./focus.ts";
import { type Token, toToken } from "./tokens.ts";

/** Corrects the spelling of unknown words, of the question alone: correction takes far longer than reading does. */
export type CorrectTokens = (tokens: readonly Token[], focus: Focus) => Token[];

/** Creates the correction towards `known`, the words that tell something. */
export function createTokenCorrection(known: readonly string[], lexicon: Lexicon): CorrectTokens {
  const words = new Set(known);
  const stems = new Set(known.flatMap((word) => Object.values(toToken(word).stems)));
  const correct = createSpellingCorrection(known.filter((word) => word.length >= READING.correctFromLetters - 1));

  return (tokens, focus) =>
    tokens.map((token, position) => {
      if (focus(position) < 1 || token.isName || !isUnknown(token)) return token;
      const corrected = correct(token.word);
      return corrected === undefined ? token : { ...token, ...toWordOf(corrected) };
    });

  function isUnknown({ word, stems: own }: Token): boolean {
    if (word.length < READING.correctFromLetters || lexicon.has(word) || words.has(word)) return false;
    if (Object.values(own).some((each) => stems.has(each) || lexicon.has(each))) return false;
    const isCompound = LANGUAGES.some((code) => splitCompound(word, code, (part) => lexicon.rank(part, code) !== undefined));
    return !isCompound;
  }
}

function toWordOf(word: string): Pick<Token, "word" | "stems"> {
  const { stems } = toToken(word);
  return { word, stems };
}
