import type { Token } from "../tokens.ts";
import type { WordBook } from "../word-book.ts";

/** Words between a negation and what it excludes. */
const REACH = 4;

/** Tells of tokens which positions are excluded by a negation. */
export type Exclusion = (tokens: readonly Token[]) => (positions: readonly number[]) => boolean;

/**
 * Creates the search for what a message turns down: what follows a negation within the clause and before a contrast. In "inte
 * juniorlönen utan den seniora" the second negation is the contrast of the first.
 */
export function createExclusion(book: WordBook): Exclusion {
  const words = book.matcher<"negations" | "contrasts">(({ qualifiers: { negations, contrasts } }) => ({
    negations,
    contrasts,
  }));

  return (tokens) => {
    /** By position, the negation that excludes it. */
    const excludedBy = new Map<number, number>();
    let from = Number.NEGATIVE_INFINITY;
    const found = words.find(tokens);
    const negating = new Set(
      found.filter(({ value }) => value === "negations").map(({ positions }) => positions.at(-1)),
    );
    const contrasting = new Set(
      found.filter(({ value }) => value === "contrasts").map(({ positions }) => positions[0]),
    );
    for (const [position, { clause }] of tokens.entries()) {
      const isOpen = position - from <= REACH && tokens[from]?.clause === clause;
      if (contrasting.has(position) && (isOpen || !negating.has(position))) from = Number.NEGATIVE_INFINITY;
      else if (negating.has(position)) from = position;
      else if (isOpen) excludedBy.set(position, from);
    }
    // A negation inside the words themselves belongs to them: "no degree".
    return (positions) =>
      positions.some((position) => {
        const negation = excludedBy.get(position);
        return negation !== undefined && !positions.includes(negation);
      });
  };
}
