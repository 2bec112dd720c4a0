import { READING } from "../tuning.ts";
import type { Weighed } from "./reading.ts";

/** Adds up what speaks for each value: the heaviest counts fully, the others in part. Heaviest first; equals as they came. */
export function weighAll<Value>(found: Iterable<Weighed<Value>>): Weighed<Value>[] {
  const weights = new Map<Value, { highest: number; sum: number }>();
  for (const { value, weight } of found) {
    const { highest, sum } = weights.get(value) ?? { highest: 0, sum: 0 };
    weights.set(value, { highest: Math.max(highest, weight), sum: sum + weight });
  }
  return Array.from(weights, ([value, { highest, sum }]) => ({
    value,
    weight: Math.round((highest + READING.furtherShare * Math.min(sum - highest, READING.furtherMost)) * 100) / 100,
  })).sort((a, b) => b.weight - a.weight);
}
