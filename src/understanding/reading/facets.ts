import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { FACETS, type Facet } from "../../languages/model/reading.ts";
import { READING } from "../tuning.ts";
import { findInFocus, type Focus } from "./focus.ts";
import { createPhraseMatcher } from "./phrase-matcher.ts";
import type { Weighed } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { weighAll } from "./weigh.ts";
import type { WordBook } from "./word-book.ts";

/** Finds what is asked, likeliest first. */
export type FindFacets = (
  tokens: readonly Token[],
  focus: Focus,
  language: Language | undefined,
  /** Whether an entity is named at a position. */
  isNamed: (position: number) => boolean,
) => FoundFacets;

/** Facets, likeliest first, and where the words stand that ask for them. */
export type FoundFacets = { readonly facets: readonly Weighed<Facet>[]; readonly positions: ReadonlySet<number> };

/** The facet that a phrase speaks for, and how strongly. */
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

  return (tokens, focus, language, isNamed) => {
    const matches = findInFocus(matcher, tokens, focus);
    const own = matches.filter((match) => language === undefined || match.language === language);
    // A message may mix languages: words of the other count where its own tell nothing.
    const facets = weighAll(
      (own.length > 0 ? own : matches).map(({ value: { facet, weight }, positions }) => ({
        value: facet,
        weight:
          (isAlternative(facet, positions) ? READING.alternatives : weight) *
          Math.min(focus(positions[0]!), focus(positions.at(-1)!)),
      })),
    )
      .filter(({ weight }) => weight > 0)
      .sort(byWeightThenRank);
    return { facets, positions: new Set(matches.flatMap(({ positions }) => positions)) };

    /** "Consultant or permanent": a comparing word beside what is named compares it. */
    function isAlternative(facet: Facet, [position = 0, another]: readonly number[]): boolean {
      if (facet !== "comparison" || another !== undefined) return false;
      return isNamed(position - 1) || isNamed(position + 1);
    }
  };
}

function byWeightThenRank(one: Weighed<Facet>, other: Weighed<Facet>): number {
  return other.weight - one.weight || READING.facetRank.indexOf(one.value) - READING.facetRank.indexOf(other.value);
}
