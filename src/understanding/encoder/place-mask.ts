import type { Geography } from "../../content/model/jobs.ts";
import { toPlaceNames } from "../../entities/places/place-names.ts";
import { LANGUAGES } from "../../languages/language.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { TUNING } from "../tuning.ts";

/** The word that stands for any place; no language has it. */
const ANY_PLACE = "placename";

/** Replaces names of places by one word: what is asked about a town does not depend on which. */
export type PlaceMask = (words: readonly string[]) => string[];

/** Creates the mask of a geography. Names that are ordinary words, such as Mark and Vara, stay. */
export function createPlaceMask(geography: Geography, lexicon: Lexicon): PlaceMask {
  const isOrdinary = (word: string) =>
    LANGUAGES.some((language) => (lexicon.rank(word, language) ?? Number.POSITIVE_INFINITY) < TUNING.ordinaryRank);
  const names = new Set(
    toPlaceNames(geography).all.flatMap(({ accented, plain }) =>
      isOrdinary(accented) || isOrdinary(plain) ? [] : [accented, plain],
    ),
  );
  return (words) => words.map((word) => (names.has(word) ? ANY_PLACE : word));
}
