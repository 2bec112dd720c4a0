import type { Language } from "../../languages/language.ts";
import { TYPEAHEAD } from "../tuning.ts";
import { openLexicon } from "../words/lexicon.ts";
import { toWords, withoutAccents } from "../words/words.ts";

/**
 * Returns possible completions of a text whose last word is incomplete: "what is kub" may become "what is kubernetes".
 * Best first, at most five; only the text itself where its last word is complete.
 */
export type Completions = (text: string, language: Language) => readonly string[];

/** Creates completion by the words of the given texts; words of many texts come first. */
export function createCompletions(texts: Iterable<string>): Completions {
  const lexicon = openLexicon();
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(toWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => ({ word, plain: withoutAccents(word) }));

  return (text, language) => {
    const words = toWords(text);
    const last = words.pop() ?? "";
    if (last.length < TYPEAHEAD.completeFromLetters || hasEnded(text) || lexicon.rank(last, language) !== undefined)
      return [text];
    const typed = withoutAccents(last);
    const found = known.filter(({ plain }) => plain.startsWith(typed));
    if (found.length === 0 || found.some(({ plain }) => plain === typed)) return [text];
    return found.slice(0, TYPEAHEAD.maxCompletions).map(({ word }) => [...words, word].join(" "));
  };
}

/** Whether the last word is complete: a blank or a punctuation mark follows it. */
function hasEnded(text: string): boolean {
  return !/[\p{L}\p{N}]$/u.test(text);
}
