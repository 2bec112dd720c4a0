import { editDistance } from "../../text/edit-distance.ts";
import { MAX_WORD_CHARACTERS, READING } from "../tuning.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { withoutAccents } from "../words/words.ts";

/** Letters typed three times or more: `pleeease`. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/**
 * Creates the function that gives the known word a careless one stands for: without accents or drawn-out letters, and with one
 * slip undone in a word that no language has. It looks words up by what is left when a letter is dropped, so that a word costs its
 * own length however many words are known.
 * Source: symmetric delete spelling correction, https://github.com/wolfgarbe/SymSpell
 * @param known words without accents; `small` ones are known too, but no slip leads to them.
 */
export function createCarelessSpelling(
  known: ReadonlySet<string>,
  small: ReadonlySet<string>,
  lexicon: Lexicon,
): (word: string) => string {
  const byRest = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < READING.correctFromLetters) continue;
    for (const rest of dropLetters(word)) byRest.set(rest, [...(byRest.get(rest) ?? []), word]);
  }

  return (written) => {
    const word = shorten(withoutAccents(written));
    if (
      word.length > MAX_WORD_CHARACTERS ||
      word.length < READING.correctFromLetters ||
      isWord(word) ||
      lexicon.has(written)
    )
      return word;
    // The first letter is the one that is missed least, and tells words such as `klivet` and `livet` apart.
    const near = new Set(dropLetters(word).flatMap((rest) => byRest.get(rest) ?? []));
    return [...near].find((each) => each[0] === word[0] && editDistance(word, each, 1) <= 1) ?? word;
  };

  function shorten(word: string): string {
    const once = word.replaceAll(DRAWN_OUT, "$1");
    if (once === word || isWord(once)) return once;
    const twice = word.replaceAll(DRAWN_OUT, "$1$1");
    return isWord(twice) ? twice : once;
  }

  function isWord(word: string): boolean {
    return known.has(word) || small.has(word) || lexicon.has(word);
  }
}

/** Returns a word and what is left of it without each of its letters. */
function dropLetters(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
