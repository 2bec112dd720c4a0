import type { FoundEntity } from "../entities.ts";
import type { Qualifier } from "../reading.ts";
import type { Token } from "../tokens.ts";
import type { WordBook } from "../word-book.ts";
import { createAmountSearch } from "./amounts.ts";
import { createCountrySearch } from "./countries.ts";
import { createExclusion } from "./exclusion.ts";
import { createLanguageLevelSearch } from "./language-levels.ts";
import { createNamedSearches } from "./named.ts";
import { findPlaces } from "./places.ts";
import { createYearSearch } from "./years.ts";

/** A qualifier and where its words stand. */
export type PlacedQualifier = { readonly qualifier: Qualifier; readonly positions: readonly number[] };

/** Creates the search for qualifiers of every kind, in the order in which they are said. */
export function createQualifierSearch(
  book: WordBook,
): (tokens: readonly Token[], entities: readonly FoundEntity[]) => PlacedQualifier[] {
  const searches = [
    ...createNamedSearches(book),
    createYearSearch(book),
    createAmountSearch(book),
    createLanguageLevelSearch(book),
    createCountrySearch(book),
    findPlaces,
  ];
  const isExcluded = createExclusion(book);

  return (tokens, entities) => {
    const excluded = isExcluded(tokens);
    const found = searches.flatMap((find) => find(tokens, entities));
    const first = new Map(
      found.toReversed().map((each) => [JSON.stringify(each.qualifier) + String(excluded(each.positions)), each]),
    );
    return [...first.values()]
      .sort((one, other) => one.positions[0]! - other.positions[0]!)
      .map(({ qualifier, positions }) => ({ qualifier: { ...qualifier, isExcluded: excluded(positions) }, positions }));
  };
}
