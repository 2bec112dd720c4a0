import { median } from "../median.ts";

/** Values of this checkout and of the baseline, one a round. */
export type Pair = { readonly now: number[]; readonly baseline: number[] };

/** The two sides of a comparison. */
export const SIDES = ["now", "baseline"] as const;

/** Measures both sides once a round, in changing order, so that a slow moment of the machine hits both alike. */
export async function alternate(
  rounds: number,
  measure: (side: (typeof SIDES)[number], round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) await measure(side, round);
}

/** Writes the medians of both sides and their ratio as cells of a table. */
export function toCells({ now, baseline }: Pair, digits: number): string[] {
  const [ours, theirs] = [median(now), median(baseline)];
  return [theirs.toFixed(digits), ours.toFixed(digits), (ours / theirs).toFixed(2)];
}
