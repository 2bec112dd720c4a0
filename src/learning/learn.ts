import type { Fault } from "../content/faults/fault.ts";
import type { ContentFolders } from "../content/files/folders.ts";
import { loadContent } from "../content/load.ts";
import type { Content } from "../content/model/content.ts";
import { toExamples } from "../understanding/classifier/examples.ts";
import type { Model } from "../understanding/classifier/model.ts";
import { trainModel } from "../understanding/classifier/train.ts";

/** Result of learning: the content with the trained model, or every fault of the content. */
export type Learnt =
  | { readonly kind: "learnt"; readonly content: Content; readonly model: Model }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/** Reads the content and trains on it in this process. */
export async function learn(folders: ContentFolders): Promise<Learnt> {
  const { content, faults } = await loadContent(folders);
  if (content === undefined) return { kind: "faulty", faults };
  return { kind: "learnt", content, model: trainModel(toExamples(content), content.vocabulary) };
}
