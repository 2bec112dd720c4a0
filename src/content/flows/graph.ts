import type { OutlinedStep } from "./outline.ts";

/** Where each step can lead: places in the list of steps; the list's length is the end. */
export type FlowGraph = readonly (readonly number[])[];

/** Draws the ways through a flow. A step that may be passed over also leads to the next; a jump to nowhere leads nowhere. */
export function toGraph(steps: readonly OutlinedStep[]): FlowGraph {
  const end = steps.length;
  return steps.map(({ isConditional, isLast, jumpsTo }, at) => {
    const passed = isConditional ? [at + 1] : [];
    if (jumpsTo !== undefined) {
      const target = steps.findIndex(({ id }) => id === jumpsTo);
      return target < 0 ? passed : [target, ...passed];
    }
    return isLast ? [end, ...passed] : [at + 1];
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
