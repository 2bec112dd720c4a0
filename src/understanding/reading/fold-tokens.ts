import type { Vocabulary } from "../../content/model/content.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { listFolds } from "../words/fold.ts";
import { type Token, toToken } from "./tokens.ts";

/** Replaces spellings in tokens by the words they mean, the longest spelling first. */
export type FoldTokens = (tokens: readonly Token[]) => Token[];

/** Creates the function that folds tokens. What replaces several words stands where the first of them stood. */
export function createTokenFold(vocabulary: Vocabulary): FoldTokens {
  const spellings = inAllLanguages(({ reading }) => Object.entries(reading.spellings));
  const targets = new Map(
    [...spellings, ...listFolds(vocabulary)].map(([source, target]) => [source, target.split(" ").map(toToken)]),
  );
  /** The words of the longest spelling that begins with a word. */
  const longest = new Map<string, number>();
  for (const source of targets.keys()) {
    const words = source.split(" ");
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }

  return (tokens) => {
    const folded: Token[] = [];
    for (let at = 0; at < tokens.length;) {
      const { target, length } = findAt(tokens, at);
      const first = tokens[at]!;
      if (target === undefined) folded.push(first);
      else folded.push(...target.map((each, number) => placeAt(each, first, number)));
      at += length;
    }
    return folded;
  };

  function findAt(tokens: readonly Token[], at: number): { target?: readonly Token[]; length: number } {
    for (let length = Math.min(longest.get(tokens[at]!.word) ?? 0, tokens.length - at); length > 0; length--) {
      const words = tokens.slice(at, at + length);
      if (words.at(-1)!.clause !== words[0]!.clause) continue;
      const target = targets.get(words.map(({ word }) => word).join(" "));
      if (target !== undefined) return { target, length };
    }
    return { length: 1 };
  }
}

function placeAt(token: Token, { isName, clause, sentence, isFirstOfClause }: Token, number: number): Token {
  return { ...token, isName, clause, sentence, isFirstOfClause: isFirstOfClause && number === 0 };
}
