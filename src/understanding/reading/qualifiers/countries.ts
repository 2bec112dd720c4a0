import type { WordBook } from "../word-book.ts";
import type { FindQualifiers } from "./qualifier-search.ts";

/** Creates the search for other countries and their cities, which the knowledge does not cover. */
export function createCountrySearch(book: WordBook): FindQualifiers {
  const matcher = book.matcher<"countries">(({ qualifiers: { countries } }) => ({ countries }));
  return (tokens) =>
    matcher.find(tokens).map(({ positions }) => ({
      qualifier: { kind: "country", country: positions.map((position) => tokens[position]!.word).join(" ") },
      positions,
    }));
}
