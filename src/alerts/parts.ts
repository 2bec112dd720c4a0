import type { Schedule } from "../jobs/model/alert.ts";
import type { Store } from "../ports/store.ts";
import type { AlertStore } from "./store.ts";

/** What job alerts are made of. */
export type AlertsParts = {
  readonly store: Pick<Store, "scrub"> & { readonly alerts: AlertStore };
  readonly now: () => number;
  /** The first signs, and what any of them signed is valid. */
  readonly tokenSecrets: readonly string[];
  /** Has the clock look at once for what is due. */
  readonly wake: () => void;
  /** The first moment after another at which a schedule has a round. */
  readonly nextRun: (schedule: Schedule, after: number) => number;
};

/** When an alert has its first round, or the first after it was changed: at once where that is what was asked for. */
export function toFirstRun({ nextRun }: Pick<AlertsParts, "nextRun">, schedule: Schedule, now: number): number {
  return schedule.frequency === "at-once" ? now : nextRun(schedule, now);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long an alert runs before somebody has to say that it is still wanted. */
export const ALERT_LIFE_MS = 183 * DAY_MS;

/** How long before its end it is asked whether it is still wanted. */
export const ASK_BEFORE_MS = 14 * DAY_MS;
