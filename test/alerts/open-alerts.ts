import { onTestFinished } from "vitest";
import type { Alerts } from "../../src/alerts/alerts.ts";
import { createAlerts } from "../../src/alerts/create-alerts.ts";
import { openSqliteStore, type Storage } from "../../src/store/sqlite/store.ts";

/** The next run of every schedule in these tests: Monday at eight in Sweden. */
export const MONDAY = Date.parse("2026-11-23T07:00:00Z");

/** Opens job alerts over a store that ends with the test, without a scheduler. */
export function openAlerts(now: () => number): Alerts {
  const store = openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  return alertsOver(store, now);
}

/** Opens job alerts over a store, without a scheduler. */
export function alertsOver(store: Storage, now: () => number): Alerts {
  const tokenSecrets = ["a secret of the tests alone"];
  return createAlerts({ store, now, tokenSecrets, wake: () => {}, nextRun: () => MONDAY });
}
