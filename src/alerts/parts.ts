import type { Schedule } from "../jobs/model/alert.ts";
import type { Store } from "../ports/store.ts";
import type { AlertStore } from "./store.ts";

/** Dependencies of job alerts; times are milliseconds since 1970. */
export type AlertsParts = {
  readonly store: Pick<Store, "scrub"> & { readonly alerts: AlertStore };
  readonly now: () => number;
  /** Secrets of tokens: the first signs, and a signature by any of them is valid. */
  readonly tokenSecrets: readonly string[];
  /** Wakes the scheduler. */
  readonly wake: () => void;
  /** Returns the first run of a schedule later than `after`. */
  readonly nextRun: (schedule: Schedule, after: number) => number;
};

/** Returns the first run of a new or changed alert: `now` for the frequency `at-once`, else the next run of the schedule. */
export function toFirstRun({ nextRun }: Pick<AlertsParts, "nextRun">, schedule: Schedule, now: number): number {
  return schedule.frequency === "at-once" ? now : nextRun(schedule, now);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Time that an alert runs before its recipient must renew it. */
export const ALERT_LIFE_MS = 183 * DAY_MS;

/** Time before expiry at which the recipient is asked whether to keep the alert. */
export const ASK_BEFORE_MS = 14 * DAY_MS;
