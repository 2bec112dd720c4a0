import type { RawStep } from "./schema.ts";

/** Where each step can lead: places in the list of steps; the list's length is the end. */
export type FlowGraph = readonly (readonly number[])[];

/** Draws the ways through a flow. A step that may be passed over also leads to the next; a jump to nowhere leads nowhere. */
export function toGraph(steps: readonly RawStep[]): FlowGraph {
  const end = steps.length;
  return steps.map((step, at) => {
    const passed = step.when === undefined ? [] : [at + 1];
    if (step.go !== undefined) {
      const target = steps.findIndex(({ id }) => id === step.go);
      return target < 0 ? passed : [target, ...passed];
    }
    if (step.end !== undefined || step.do !== undefined) return [end, ...passed];
    return [at + 1];
  });
}

/** Every place reached from `starts` without going on through a place that `isWall`; the starts are among them. */
export function reach(
  graph: FlowGraph,
  starts: readonly number[],
  isWall: (at: number) => boolean = () => false,
): Set<number> {
  const seen = new Set<number>();
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (!isWall(at)) waiting.push(...(graph[at] ?? []));
  }
  return seen;
}
