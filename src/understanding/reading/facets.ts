import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { FACETS, type Facet } from "../../languages/model/reading.ts";
import { READING } from "../tuning.ts";
import type { Focus } from "./focus.ts";
import { createPhraseMatcher } from "./phrase-matcher.ts";
import type { Weighed } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { weighAll } from "./weigh.ts";
import type { WordBook } from "./word-book.ts";

/** Finds what is asked, likeliest first. */
export type FindFacets = (tokens: readonly Token[], focus: Focus, language: Language | undefined) => Weighed<Facet>[];

/** What a phrase tells. */
type Told = { readonly facet: Facet; readonly weight: number };

/** Creates the search for facets. */
export function createFacetSearch(book: WordBook): FindFacets {
  const matcher = createPhraseMatcher(
    LANGUAGES.flatMap((language) =>
      FACETS.flatMap((facet) => {
        const { strong, likely, hint } = LANGUAGE_DATA[language].reading.facets[facet];
        return [
          ...book.entries<Told>(strong, language, { facet, weight: READING.strong }),
          ...book.entries<Told>(likely, language, { facet, weight: READING.likely }),
          ...book.entries<Told>(hint, language, { facet, weight: READING.hint }),
        ];
      }),
    ),
  );

  return (tokens, focus, language) => {
    const found = new Map<string, Weighed<Facet>>();
    for (const match of matcher.find(tokens)) {
      if (language !== undefined && match.language !== language) continue;
      const { facet, weight } = match.value;
      const counted = { value: facet, weight: weight * focus(match.positions.at(-1)!) + longerBy(match.positions) };
      if (counted.weight > 0 && focus(match.positions[0]!) > 0) found.set(`${facet} ${match.positions.join()}`, counted);
    }
    return weighAll(found.values()).sort(byWeightThenRank);
  };
}

/** Of two phrases that tell as much, the one of more words is the more exact. */
function longerBy(positions: readonly number[]): number {
  return READING.eachWord * (positions.length - 1);
}

function byWeightThenRank(one: Weighed<Facet>, other: Weighed<Facet>): number {
  return other.weight - one.weight || READING.facetRank.indexOf(one.value) - READING.facetRank.indexOf(other.value);
}
