import type { Vocabulary } from "../../content/model/content.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { toWords } from "./words.ts";

/** Replaces spellings and synonyms by the word they are folded into, longest spelling first. */
export type Fold = (words: readonly string[]) => string[];

/** Lists every spelling of a vocabulary with the word it is folded into, as words joined by blanks. */
export function listFolds(vocabulary: Vocabulary): [string, string][] {
  const folds = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const [canonical, spellings] of vocabulary[language]) {
      const target = toWords(canonical).join(" ");
      for (const spelling of spellings) {
        const source = toWords(spelling).join(" ");
        if (source !== "" && source !== target && !folds.has(source)) folds.set(source, target);
      }
    }
  }
  return [...folds];
}

/** Creates the function that folds a message's words. */
export function createFold(folds: readonly (readonly [string, string])[]): Fold {
  const targets = new Map(folds.map(([source, target]) => [source, target.split(" ")]));
  const longest = Math.max(0, ...folds.map(([source]) => source.split(" ").length));

  return (words) => {
    const folded: string[] = [];
    for (let at = 0; at < words.length;) {
      let taken = 0;
      for (let length = Math.min(longest, words.length - at); length > 0 && taken === 0; length--) {
        const target = targets.get(length === 1 ? words[at]! : words.slice(at, at + length).join(" "));
        if (target === undefined) continue;
        folded.push(...target);
        taken = length;
      }
      if (taken === 0) folded.push(words[at]!);
      at += taken || 1;
    }
    return folded;
  };
}
