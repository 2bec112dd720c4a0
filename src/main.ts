import { existsSync } from "node:fs";
import { join } from "node:path";
import { LAST_GOOD_FILE } from "./learning/last-good-file.ts";
import { openKnowledge, type LiveKnowledge } from "./learning/live-knowledge.ts";
import { readConfig } from "./config.ts";
import { CONTENT_FOLDERS } from "./content/files/folders.ts";
import { describeError } from "./errors.ts";
import { LONGEST_TURN_MS } from "./conversation/turn-limits.ts";
import { createLog } from "./log.ts";
import { toLocalUrl } from "./network/local-url.ts";
import { warnOfOperator } from "./open-operator.ts";
import { openSqliteStore } from "./store/sqlite/store.ts";

/** Longest time for stopping after a signal: the turns under way end, then the streams and connections. */
const STOP_LIMIT_MS = LONGEST_TURN_MS + 5000;

start().catch(fail);

function fail(error: unknown): never {
  process.stderr.write(`${describeError(error)}\n`);
  process.exit(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function monotonicNow(): number {
  return performance.now();
}

/** Starts the program, and stops it in order on a signal. */
async function start(): Promise<void> {
  // Node's own option for this warns of a missing file, but the file is optional.
  if (existsSync(".env")) process.loadEnvFile(".env");
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  warnOfOperator(config, log);
  const stopping = new AbortController();
  const store = openSqliteStore(config.DATA_DIR, log);
  // Another process trains the classifier while this one loads the channels' slow libraries; the first turn waits for it.
  const learning = openKnowledge(CONTENT_FOLDERS, {
    log,
    signal: stopping.signal,
    lastGoodFile: join(config.DATA_DIR, LAST_GOOD_FILE),
    monotonicNow,
  });
  let live: LiveKnowledge | undefined;
  learning.then((opened) => void (live = opened)).catch(fail);
  const { openApp } = await import("./app.ts");
  const app = await openApp({
    config,
    knowledge: async () => (await learning).current(),
    contentFaultyForMs: () => live?.faultyForMs(),
    store,
    log,
    print,
    now: Date.now,
    monotonicNow,
  });
  print(`The Career Advice Bot is ready: ${config.PUBLIC_URL ?? toLocalUrl(config.HOST, app.port)}`);

  app.scheduler.start();

  const stop = () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    app
      .close()
      .then(() => store.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, "stopped with an error");
          process.exit(1);
        },
      );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
