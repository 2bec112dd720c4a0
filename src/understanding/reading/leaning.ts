import type { Language } from "../../languages/language.ts";
import type { Leaning } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** Finds how much a message leans on what was said before. @param read positions of the words that were read. */
export type FindLeaning = (
  tokens: readonly Token[],
  read: readonly number[],
  language: Language | undefined,
) => Leaning;

/** Creates the search for words that lean on what was said before. */
export function createLeaningSearch(book: WordBook): FindLeaning {
  const words = book.matcher<"openings" | "pointing" | "fillers">(({ leaning }) => leaning);
  const acts = book.matcher<string>(({ acts: { question, tells, corrects, asks }, shapes }) => ({
    question,
    tells,
    corrects,
    asks,
    ...shapes,
  }));
  const around = book.matcher<string>(
    ({ qualifiers: { years, experience, age, offers, periods, thousands, currencies } }) => ({
      years,
      experience,
      before: age.before,
      after: age.after,
      offers,
      thousands,
      ...periods,
      ...currencies,
    }),
  );
  return (tokens, read, language) => {
    // "I" opens an English statement and a Swedish question about a place.
    const found = words.find(tokens).filter((match) => language === undefined || match.language === language);
    const known = new Set([
      ...read,
      ...[...found, ...acts.find(tokens), ...around.find(tokens)].flatMap(({ positions }) => positions),
    ]);
    return {
      isOpened: found.some(({ value, positions }) => value === "openings" && positions.length < tokens.length),
      isPointing: found.some(({ value }) => value === "pointing"),
      unread: tokens.filter((_, position) => !known.has(position)).length,
      words: tokens.length,
    };
  };
}
