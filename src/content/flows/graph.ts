import type { OutlinedStep } from "./outline.ts";

/** Successors of each step, as indices in the list of steps; the list's length is the end. */
export type FlowGraph = readonly (readonly number[])[];

/** Returns the graph of a flow. A conditional step also leads to the next; a jump to an unknown step has no target. */
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

/** Returns the indices reachable from `starts`, including these, without passing through one that `isWall`. */
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
