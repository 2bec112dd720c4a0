import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readKnowledge } from "../../src/learning/read-knowledge.ts";
import { openApp } from "../../src/app.ts";
import { openEcho } from "../echo.ts";
import { readConfig } from "../../src/config.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

// One bot behind the web channel, as a process to be measured: `advice` is the whole bot, `echo` repeats. All visitors of the
// measurement have one address, so the limits per address are off.

const NO_LIMITS = {
  web: {
    conversationsPerMinute: 1e9,
    messagesPerTenSeconds: 1e9,
    messagesPerAddress: 1e9,
    messagesPerDay: 1e9,
    conversationsPerDay: 1e9,
    postedBytesPerDay: 1e12,
    requestsPerTenSeconds: 1e9,
    requestsPerAddress: 1e9,
    socketsPerAddress: 1e9,
  },
};
const MEGABYTE = 2 ** 20;

const dataDir = mkdtempSync(join(tmpdir(), "career-advice-bench-"));
process.once("exit", () => rmSync(dataDir, { recursive: true }));
const store = openSqliteStore(dataDir);
const parts = { config: readConfig({ PORT: "0", DATA_DIR: dataDir }), store, log: silentLog, now: Date.now };
const app = process.argv[2] === "echo" ? await openEcho(parts, NO_LIMITS) : await openAdvice();

process.on("message", (wish) => {
  // Under load, the garbage collector would be measured instead of the bot.
  if (wish === "collect") globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, residentMb: rss / MEGABYTE, heapMb: heapUsed / MEGABYTE });
});
process.once("disconnect", () => process.exit(0));
process.send?.({ port: app.port });

async function openAdvice() {
  const knowledge = await readKnowledge(CONTENT_FOLDERS);
  return openApp({ ...parts, knowledge: () => knowledge }, NO_LIMITS);
}
