import type { WordBook } from "../word-book.ts";
import type { FindQualifiers } from "./qualifier-search.ts";

/** Creates the search for other countries and their cities, which the knowledge does not cover. */
export function createCountrySearch(book: WordBook): FindQualifiers {
  const origins = book.matcher<"origins">(({ qualifiers }) => ({ origins: qualifiers.origins }));
  const matcher = book.matcher<"countries">(({ qualifiers: { countries } }) => ({ countries }));
  return (tokens) => {
    const before = new Set(origins.find(tokens).map(({ positions }) => positions[0]! + 1));
    return matcher.find(tokens).map(({ positions }) => ({
      qualifier: {
        kind: "country",
        country: positions.map((position) => tokens[position]!.word).join(" "),
        isOrigin: before.has(positions[0]!),
      },
      positions,
    }));
  };
}
