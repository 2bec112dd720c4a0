import { parentPort, workerData } from "node:worker_threads";
import type { Vocabulary } from "../content/model.ts";
import type { Example } from "./search.ts";
import { trainModel } from "./train.ts";

// Arrays of numbers are handed over rather than copied, so that two models never stand in memory at once.
const { examples, vocabulary } = workerData as { examples: readonly Example[]; vocabulary: Vocabulary };
const model = trainModel(examples, vocabulary);
const { counts, features, rarity, index, examples: vectors } = model;
const arrays = [counts, features, { rarity }, index, vectors].flatMap((part) => Object.values(part));
parentPort?.postMessage(
  model,
  arrays.filter((value) => ArrayBuffer.isView(value)).map((view) => view.buffer as ArrayBuffer),
);
