import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Message to the thread. */
export type ScrubTask = { readonly path: string; readonly isThorough: boolean };

/** Scrubs a database file in a thread of its own, on a connection of its own: rewriting a large one takes seconds. */
export async function scrubInThread(task: ScrubTask): Promise<void> {
  const thread = new Worker(new URL("scrub-thread.ts", import.meta.url), { workerData: task, execArgv: [] });
  // An error of the thread rejects the wait.
  await once(thread, "exit");
}
