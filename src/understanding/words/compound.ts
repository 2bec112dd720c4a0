import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { Language } from "../../languages/language.ts";
import { COMPOUND } from "../tuning.ts";

/**
 * Splits a compound into its two words, with or without a linking letter: `lönesamtal`, `jobbsökning`.
 * @param isWord tells whether a part is a word.
 * @returns the split with the longest second part, which carries the meaning; `undefined` where there is none, as in a
 * language without compounds.
 */
export function splitCompound(
  word: string,
  language: Language,
  isWord: (part: string) => boolean,
): [string, string] | undefined {
  const { compounds } = LANGUAGE_DATA[language];
  if (compounds === undefined) return undefined;
  const { minLetters } = COMPOUND;
  for (let at = minLetters; at <= word.length - minLetters; at++) {
    const last = word.slice(at);
    if (!isWord(last)) continue;
    const first = word.slice(0, at);
    if (isWord(first)) return [first, last];
    for (const binding of compounds.bindings) {
      const bare = first.slice(0, -binding.length);
      if (first.endsWith(binding) && bare.length >= minLetters && isWord(bare)) return [bare, last];
    }
  }
  return undefined;
}
