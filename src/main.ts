import { openKnowledge } from "./advisor/live-knowledge.ts";
import { readConfig, type Config } from "./config.ts";
import { CONTENT_FOLDERS } from "./content/folders.ts";
import { describeError } from "./errors.ts";
import { createLog } from "./log.ts";
import { openSqliteStore } from "./store/sqlite-store.ts";

/** Builds the parts, listens, and stops in order on a signal. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const stopping = new AbortController();
  const store = openSqliteStore(config.DATA_DIR);
  // Learning happens in another thread, so the slow libraries of the doors are read meanwhile.
  const [knowledge, { createDoors }] = await Promise.all([
    openKnowledge(CONTENT_FOLDERS, log, stopping.signal),
    import("./server/doors.ts"),
  ]);
  const doors = await createDoors({ config, knowledge, store, log, now: () => performance.now() });
  const address = await doors.listen(config.PORT, config.HOST);
  process.stdout.write(`The career-advice bot is ready at ${publicAddress(config, address.port)}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 1;
});
