import { LANGUAGES } from "../../languages/language.ts";
import { openLexicon } from "./lexicon.ts";

/** Three or more of the same letter, which no word of the languages has. */
const RUN = /(\p{L})\1{2,}/iu;
const RUNS = /(\p{L})\1{2,}/giu;

/** One letter over and over is a name (`www`) or nothing. */
const ONE_LETTER = /^(\p{L})\1*$/iu;

/** A word, and not a part of an address or of a name with signs. */
const WORD = /(?<![\p{L}\p{N}@/._+#-])\p{L}+(?![\p{L}\p{N}@/_+#-]|\.[\p{L}\p{N}])/gu;

/** Longer runs of words are not looked up: every run doubles the spellings. */
const MAX_RUNS = 3;

/** Shortens drawn-out words to what they are spelt like: `helloooo`, `tackkkk`, `pleaaase`. What is no drawn-out word stays as it is. */
export function shortenDrawnOut(text: string): string {
  return RUN.test(text) ? text.replaceAll(WORD, shortenWord) : text;
}

function shortenWord(word: string): string {
  const lexicon = openLexicon();
  if (!RUN.test(word) || ONE_LETTER.test(word) || lexicon.has(word.toLowerCase())) return word;
  const spellings = spell(word);
  const ranks = spellings.map((each) =>
    Math.min(...LANGUAGES.map((language) => lexicon.rank(each.toLowerCase(), language) ?? Number.POSITIVE_INFINITY)),
  );
  // The first spelling has one letter for each run.
  return spellings[ranks.indexOf(Math.min(...ranks))]!;
}

/** Lists the word with one or two letters in place of each run. */
function spell(word: string): string[] {
  const [first = "", ...rest] = word.split(RUNS).filter((_, at) => at % 2 === 0);
  const letters = Array.from(word.matchAll(RUNS), ([, letter = ""]) => letter);
  return rest.reduce<string[]>(
    (begun, part, at) => {
      const letter = letters[at]!;
      const times = at < MAX_RUNS ? [letter, letter + letter] : [letter];
      return begun.flatMap((before) => times.map((each) => before + each + part));
    },
    [first],
  );
}
