import type { RequestContext } from "./turn.ts";

/** Creates a request context without any actions, for tools. @param now milliseconds since 1970. */
export function requestContextAt(now: number): RequestContext {
  return { now, startedAt: 0, can: [] };
}
