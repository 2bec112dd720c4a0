import type { Circumstances } from "./turn.ts";

/** A moment, in milliseconds since 1970, at which flows can have nothing carried out: for tools. */
export function momentAt(now: number): Circumstances {
  return { now, startedAt: 0, can: [] };
}
