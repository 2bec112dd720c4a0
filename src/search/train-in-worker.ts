import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Vocabulary } from "../content/model.ts";
import type { Model } from "./model.ts";
import type { Example } from "./search.ts";

/** Trains in a thread of its own, so that a reload of the content never holds up a conversation. */
export async function trainInWorker(examples: readonly Example[], vocabulary: Vocabulary): Promise<Model> {
  const worker = new Worker(new URL("train-worker.ts", import.meta.url), { workerData: { examples, vocabulary } });
  try {
    // `once` also rejects when the thread reports an error first.
    const [model] = (await once(worker, "message")) as [Model];
    return model;
  } finally {
    await worker.terminate();
  }
}
