import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { readKnowledge } from "../../src/learning/read-knowledge.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

/** A request of the parent process: move the clocks, or tell the weight. */
export type Wish = { readonly passMs: number } | "weigh";

/** Memory and disk in megabytes, and the longest hold of the event loop since the last weighing. */
export type Weight = {
  readonly residentMb: number;
  readonly peakMb: number;
  readonly diskMb: number;
  readonly heldMs: number;
};

// The bot on clocks that the parent process moves; it ends with it.
const dataDir = mkdtempSync(join(tmpdir(), "career-advice-bounds-"));
process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
process.once("disconnect", () => process.exit());
let passedMs = 0;
const store = openSqliteStore(dataDir);
const knowledge = await readKnowledge(CONTENT_FOLDERS);
const app = await openApp({
  config: readConfig({ PORT: "0", DATA_DIR: dataDir, JOBTECH_URL: "http://127.0.0.1:9" }),
  store,
  knowledge: () => knowledge,
  log: silentLog,
  now: () => Date.now() + passedMs,
  monotonicNow: () => performance.now() + passedMs,
});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

process.on("message", (wish: Wish) => {
  if (typeof wish === "object") passedMs += wish.passMs;
  process.send?.(wish === "weigh" ? weigh() : {});
});
process.send?.({ port: app.port });

function weigh(): Weight {
  globalThis.gc?.();
  const heldMs = delay.max / 1e6;
  delay.reset();
  const files = ["advisor.db", "advisor.db-wal"].map((file) => statSync(join(dataDir, file)).size);
  return {
    residentMb: process.memoryUsage.rss() / 1e6,
    peakMb: readPeakMb(),
    diskMb: files.reduce((sum, bytes) => sum + bytes, 0) / 1e6,
    heldMs,
  };
}

/** Largest resident memory of the process so far; `NaN` where the system does not tell it. */
function readPeakMb(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}
