import type { Option } from "../../content/model/flow.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { MESSAGE_WORDS, OPTION_SPELLING } from "../../understanding/tuning.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { toPhrase } from "../../entities/phrases.ts";

/** The options that a message names, and those it turns down. */
export type Named = { readonly meant: readonly Option[]; readonly refused: readonly Option[] };

/**
 * Finds the option named by a whole message, by its title or an alternative; exact matches first, then misspelt ones.
 */
export function findOption(options: readonly Option[], phrase: string): Option | undefined {
  const exact = options.find((option) => phrasesOf(option).includes(phrase));
  if (exact !== undefined) return exact;
  const near = options.filter((option) => phrasesOf(option).some((said) => isNearPhrase(phrase, said)));
  return near.length === 1 ? near[0] : undefined;
}

/**
 * Finds the options named inside a longer message; an option whose words lie inside those of another does not count.
 */
export function findNamed(options: readonly Option[], phrase: string): Named {
  const words = phrase.split(" ");
  const spots = options.flatMap((option) =>
    phrasesOf(option).flatMap((said) => findWords(words, said.split(" ")).map((spot) => ({ option, ...spot }))),
  );
  const outer = spots.filter(
    (spot) =>
      !spots.some(
        (other) => other !== spot && other.from <= spot.from && other.to >= spot.to && lengthOf(other) > lengthOf(spot),
      ),
  );
  const refusedSpots = outer.filter(({ from }) => isTurnedDown(words, from));
  const meant = [...new Set(outer.filter((spot) => !refusedSpots.includes(spot)).map(({ option }) => option))];
  const refused = [...new Set(refusedSpots.map(({ option }) => option))].filter((option) => !meant.includes(option));
  return { meant, refused };
}

/** Words that turn down an option a few words later. */
const REFUSING: ReadonlySet<string> = new Set(inAllLanguages(({ refusals }) => refusals.beforeOption));

function phrasesOf({ id, title, says }: Option): string[] {
  return [
    id.replaceAll("-", " "),
    ...LANGUAGES.flatMap((language) => [title[language], ...says[language]]).map(toPhrase),
  ];
}

function findWords(words: readonly string[], said: readonly string[]): { from: number; to: number }[] {
  return words.flatMap((_, from) =>
    said.every((word, i) => isWord(words[from + i], word)) ? [{ from, to: from + said.length }] : [],
  );
}

/** Only long words may be misspelt inside a sentence; short ones would match each other. */
function isWord(written: string | undefined, meant: string): boolean {
  if (written === meant) return true;
  return written !== undefined && meant.length >= OPTION_SPELLING.insideFromLetters && isNear(written, meant);
}

/** Compares word by word: two slips in a whole phrase may be all of its "no". */
function isNearPhrase(written: string, meant: string): boolean {
  const [writtenWords, meantWords] = [written.split(" "), meant.split(" ")];
  return (
    writtenWords.length === meantWords.length &&
    writtenWords.every((word, i) => word === meantWords[i] || isNear(word, meantWords[i]!))
  );
}

function isNear(written: string, meant: string): boolean {
  if (meant.length <= OPTION_SPELLING.maxExactLetters) return false;
  const limit = meant.length >= OPTION_SPELLING.twoSlipsFromLetters ? 2 : 1;
  return editDistance(written, meant, limit) <= limit;
}

function isTurnedDown(words: readonly string[], from: number): boolean {
  return words.slice(Math.max(0, from - MESSAGE_WORDS.refusalReach), from).some((word) => REFUSING.has(word));
}

function lengthOf({ from, to }: { from: number; to: number }): number {
  return to - from;
}
