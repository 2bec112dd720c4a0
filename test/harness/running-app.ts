import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { knowledge } from "./knowledge.ts";
import { NO_BOARD } from "./no-board.ts";

/**
 * Starts the app on a free port with data of its own, until the test ends; returns its address.
 * @param now its clock.
 * @param env other settings.
 * @param monotonicNow its clock for short spans; by default `now`.
 */
export async function startApp(
  now: () => number = Date.now,
  env: Readonly<Record<string, string>> = {},
  monotonicNow: () => number = now,
): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "career-advice-"));
  const config = readConfig({ PORT: "0", DATA_DIR: dataDir, JOBTECH_URL: NO_BOARD, ...env });
  const store = openSqliteStore(dataDir);
  const app = await openApp({ config, knowledge: () => knowledge, store, log: silentLog, now, monotonicNow });
  onTestFinished(async () => {
    await app.close();
    await store.close();
    rmSync(dataDir, { recursive: true });
  });
  return `http://127.0.0.1:${app.port}`;
}
