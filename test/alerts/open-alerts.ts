import { onTestFinished } from "vitest";
import type { Alerts } from "../../src/alerts/alerts.ts";
import { createAlerts } from "../../src/alerts/create-alerts.ts";
import { openSqliteStore, type Storage } from "../../src/store/sqlite/store.ts";

/** The next round of every schedule here: Monday at eight in Sweden. */
export const MONDAY = Date.parse("2026-11-23T07:00:00Z");

/** Job alerts over a store that is gone with the test, and no clock that works on them. */
export function openAlerts(now: () => number): Alerts {
  const store = openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  return alertsOver(store, now);
}

/** Job alerts over a store, and no clock that works on them. */
export function alertsOver(store: Storage, now: () => number): Alerts {
  const tokenSecrets = ["a secret of the tests alone"];
  return createAlerts({ store, now, tokenSecrets, wake: () => {}, nextRun: () => MONDAY });
}
