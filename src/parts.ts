import type { DirectLineLimits } from "./channels/direct-line/limits.ts";
import type { BotFrameworkLimits } from "./channels/bot-framework/limits.ts";
import type { Config } from "./config.ts";
import type { TurnTimes } from "./conversation/turn-limits.ts";
import type { OnStep } from "./conversation/turn-step.ts";
import type { Log } from "./log.ts";
import type { Storage } from "./store/sqlite/store.ts";
import type { Knowledge } from "./understanding/knowledge.ts";

/** Parts of the app; everything that reads a clock, a disk or the environment is passed in. */
export type AppParts = {
  readonly config: Config;
  readonly store: Storage;
  /** Returns the current knowledge; called at each turn. Turns wait for it, listening does not. */
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  /** Milliseconds for which the content on disk has had faults; by default it has none. */
  readonly contentFaultyForMs?: () => number | undefined;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
  /** Is told of each step of a turn, so that tests can end the process there; default: nothing listens. */
  readonly onStep?: OnStep;
  /** Shows a line to the person who started the program; default: does nothing. */
  readonly print?: (line: string) => void;
};

/** Limits that replace the production ones, for tests and benchmarks. */
export type Limits = {
  readonly web?: Partial<DirectLineLimits>;
  readonly teams?: Partial<BotFrameworkLimits>;
  readonly turns?: Partial<TurnTimes>;
};
