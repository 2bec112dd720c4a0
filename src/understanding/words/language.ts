import type { Language } from "../../languages/language.ts";
import { splitCompound } from "./compound.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "../classifier/model.ts";
import { withoutAccents } from "./words.ts";

/** Guesses the language of a message from its words; `undefined` when nothing in them tells. */
export type DetectLanguage = (words: readonly string[]) => Language | undefined;

/** Short answers that are in both word lists, because Swedish films are full of English. */
const TELLTALES: ReadonlyMap<string, number> = new Map([
  ...["yes", "no", "yeah", "yep", "nope", "thx", "pls", "the", "is", "are", "you"].map((word) => [word, -2] as const),
  ...["ja", "nej", "jo", "japp", "nä", "va", "asså", "snälla"].map((word) => [word, 2] as const),
]);

/** The evidence a message needs before its language is taken as told. */
const ENOUGH = 0.8;
/** The most that one word can tell, so that no word outvotes a sentence. */
const MOST = 2;
/** How much a word tells that only the lists of frequent words know: the rarer, the likelier it is a name. */
const LISTED = [
  { below: 3000, tells: 1 },
  { below: 8000, tells: 0.5 },
  { below: Number.POSITIVE_INFINITY, tells: 0.3 },
];
/** A word with å, ä or ö is Swedish or a Swedish name; it outweighs one English term beside it. */
const SWEDISH_LETTER = 4;

/** Creates language detection from the examples' own words, the lists of frequent words, and letters. */
export function createLanguageDetection(model: Pick<Model, "words" | "counts">, lexicon: Lexicon): DetectLanguage {
  const numbers = new Map(model.words.map((word, number) => [word, number]));
  const total = { en: sum(model.counts.en), sv: sum(model.counts.sv) };
  const plainSwedish = new Set(
    model.words
      .filter((word, number) => model.counts.sv[number]! > 0 && withoutAccents(word) !== word)
      .map(withoutAccents),
  );

  return (words) => {
    let swedish = 0;
    for (const word of words) swedish += weighSwedish(word);
    if (Math.abs(swedish) < ENOUGH) return undefined;
    return swedish > 0 ? "sv" : "en";
  };

  /** How much a word speaks for Swedish; below zero, for English. */
  function weighSwedish(word: string): number {
    const telltale = TELLTALES.get(word);
    if (telltale !== undefined) return telltale;
    if (/[åäö]/u.test(word)) return SWEDISH_LETTER;
    const number = numbers.get(word);
    const en = number === undefined ? 0 : model.counts.en[number]!;
    const sv = number === undefined ? 0 : model.counts.sv[number]!;
    if (en === 0 && plainSwedish.has(word)) return 1;
    const listed = weighListed(word);
    if (en + sv === 0 || total.en === 0 || total.sv === 0) return listed;
    // Smoothed, so that a word seen once or twice in one language only does not decide: it may be a name.
    const ratio = Math.log((sv + 1) / (total.sv + 2)) - Math.log((en + 1) / (total.en + 2));
    const seen = Math.max(-MOST, Math.min(MOST, ratio));
    return en > 0 && sv > 0 ? seen : seen + listed;
  }

  function isSwedishCompound(word: string): boolean {
    const parts = splitCompound(word, (part) => lexicon.rank(part, "sv") !== undefined);
    return parts !== undefined && lexicon.rank(parts[1], "en") === undefined;
  }

  function weighListed(word: string): number {
    const en = lexicon.rank(word, "en");
    const sv = lexicon.rank(word, "sv");
    if (en === undefined && isSwedishCompound(word)) return 1;
    if ((en === undefined) === (sv === undefined)) return 0;
    const rank = en ?? sv!;
    const tells = LISTED.find(({ below }) => rank < below)!.tells;
    return en === undefined ? tells : -tells;
  }
}

function sum(values: Uint16Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
