import { parentPort, workerData } from "node:worker_threads";
import { DatabaseSync } from "node:sqlite";
import { scrub } from "./scrub.ts";
import type { ScrubTask } from "./scrub-in-thread.ts";

// The main thread waits for the exit of this one; an error thrown here reaches it as an event. Without a parent this module does
// nothing.
if (parentPort !== null) {
  const { path, isThorough } = workerData as ScrubTask;
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec("PRAGMA secure_delete = ON");
    scrub(database, isThorough);
  } finally {
    database.close();
  }
}
