import type { RequestContext } from "./turn.ts";

/** A moment, in milliseconds since 1970, at which flows can have nothing carried out: for tools. */
export function requestContextAt(now: number): RequestContext {
  return { now, startedAt: 0, can: [] };
}
