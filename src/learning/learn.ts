import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../content/faults/fault.ts";
import type { ContentFolders } from "../content/files/folders.ts";
import { loadRepaired, type Repair } from "../content/load-repaired.ts";
import type { ContentTexts } from "../content/load.ts";
import type { Content } from "../content/model/content.ts";
import { toExamples } from "../understanding/classifier/examples.ts";
import type { Model } from "../understanding/classifier/model.ts";
import { trainModel } from "../understanding/classifier/train.ts";
import { keepLastGood, readLastGood } from "./last-good-file.ts";

/** Result of learning: the content with the trained model, or every fault of the content. */
export type Learnt =
  | (Repair & {
      readonly kind: "learnt";
      readonly content: Content;
      readonly model: Model;
      /** Reason why the content could not be kept for the next start. */
      readonly notKept?: string;
    })
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/**
 * Reads the content and trains on it in this process.
 * @param lastGoodFile keeps the content in service, for files that have a fault later; by default nothing is kept.
 */
export async function learn(folders: ContentFolders, lastGoodFile?: string): Promise<Learnt> {
  const lastGood = lastGoodFile === undefined ? undefined : await readLastGood(lastGoodFile);
  const loaded = await loadRepaired(folders, lastGood);
  if (loaded.kind === "faulty") return loaded;
  const { content, texts, faults, replaced } = loaded;
  const notKept = await keep(lastGoodFile, texts, lastGood);
  const model = trainModel(toExamples(content), content.vocabulary);
  return { kind: "learnt", content, model, faults, replaced, ...(notKept !== undefined && { notKept }) };
}

/** @returns the reason of a failure, which is no reason not to serve the content. */
async function keep(
  file: string | undefined,
  texts: ContentTexts,
  before: ContentTexts | undefined,
): Promise<string | undefined> {
  if (file === undefined || isDeepStrictEqual(texts, before)) return undefined;
  try {
    await keepLastGood(file, texts);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
