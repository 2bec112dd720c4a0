import type { Weighed } from "./reading.ts";

/** Takes for each value the heaviest of what speaks for it. Heaviest first; equals as they came. */
export function weighAll<Value>(found: Iterable<Weighed<Value>>): Weighed<Value>[] {
  const weights = new Map<Value, number>();
  for (const { value, weight } of found) weights.set(value, Math.max(weights.get(value) ?? 0, weight));
  return Array.from(weights, ([value, weight]) => ({ value, weight })).sort((a, b) => b.weight - a.weight);
}
