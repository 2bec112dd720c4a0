import { listForeignPlaces } from "../../../entities/places/foreign-places.ts";
import { LEADING } from "../../../entities/places/place-words.ts";
import { DEFAULT_LANGUAGE } from "../../../languages/language.ts";
import { createPhraseMatcher } from "../phrase-matcher.ts";
import type { WordBook } from "../word-book.ts";
import type { FindQualifiers } from "./qualifier-search.ts";

/** Creates the search for other countries and their cities, which the knowledge does not cover. */
export function createCountrySearch(book: WordBook): FindQualifiers {
  const origins = book.matcher<"origins">(({ qualifiers }) => ({ origins: qualifiers.origins }));
  const matcher = book.matcher<"countries">(({ qualifiers: { countries } }) => ({ countries }));
  const foreign = createPhraseMatcher(
    listForeignPlaces().flatMap(({ name, isOrdinary }) => listExact(name, isOrdinary, book)),
  );
  return (tokens) => {
    const before = new Set(origins.find(tokens).map(({ positions }) => positions[0]! + 1));
    const isLed = (position: number) => LEADING.has(tokens[position - 1]?.word ?? "");
    const named = foreign.find(tokens).filter(({ value, positions }) => !value.isOrdinary || isLed(positions[0]!));
    return [...matcher.find(tokens), ...named].map(({ positions }) => ({
      qualifier: {
        kind: "country",
        country: positions.map((position) => tokens[position]!.word).join(" "),
        isOrigin: before.has(positions[0]!),
      },
      positions,
    }));
  };
}

/** Names are compared letter by letter: their words are quoted. */
function listExact(name: string, isOrdinary: boolean, book: WordBook) {
  const words = book.fold(name.match(/[\p{L}\p{N}]+/gu) ?? []);
  return book.entries(words.map((word) => `'${word}'`).join(" "), DEFAULT_LANGUAGE, { isOrdinary });
}
