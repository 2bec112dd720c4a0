import type { DirectLineLimits } from "./channels/direct-line/direct-line.ts";
import type { TeamsLimits } from "./channels/teams/limits.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { Storage } from "./store/sqlite/store.ts";
import type { Knowledge } from "./understanding/knowledge.ts";

/** What the app is built from; everything that reads a clock, a disk or the environment is handed in. */
export type AppParts = {
  readonly config: Config;
  readonly store: Storage;
  /** Asked at each turn. Turns wait for it, listening does not. */
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds since any moment, by a clock that nobody sets; for short spans. Default `now`. */
  readonly monotonicNow?: () => number;
  /** Shows a line to the person who started the program; default nowhere. */
  readonly print?: (line: string) => void;
};

/** Other limits than those in service, for tests and benchmarks. */
export type Limits = { readonly web?: Partial<DirectLineLimits>; readonly teams?: Partial<TeamsLimits> };
