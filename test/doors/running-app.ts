import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Alerts } from "../../src/alerts/alerts.ts";
import { openApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { silentLog } from "../../src/log.ts";
import type { Store } from "../../src/store/store.ts";
import { openSqliteStore } from "../../src/store/sqlite-store.ts";
import { knowledge } from "../knowledge.ts";

/**
 * Starts the app on a free port with data of its own, until the test ends; returns its address.
 * @param now its clock.
 * @param env other settings.
 * @param alerts job alerts over its store; left out, it has none.
 */
export async function startApp(
  now: () => number = Date.now,
  env: Readonly<Record<string, string>> = {},
  alerts?: (store: Store, now: () => number) => Alerts,
): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "career-advice-"));
  const config = readConfig({ PORT: "0", DATA_DIR: dataDir, ...env });
  const store = openSqliteStore(dataDir);
  const own = alerts && { alerts: alerts(store, now) };
  const app = await openApp({ config, knowledge: () => knowledge, store, log: silentLog, now, ...own });
  onTestFinished(async () => {
    await app.close();
    await store.close();
    rmSync(dataDir, { recursive: true });
  });
  return `http://127.0.0.1:${app.port}`;
}
