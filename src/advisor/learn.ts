import { fork } from "node:child_process";
import { once } from "node:events";
import { deepFreeze } from "../content/deep-freeze.ts";
import type { Fault } from "../content/fault.ts";
import type { ContentFolders } from "../content/folders.ts";
import { loadContent } from "../content/load.ts";
import type { Content } from "../content/model.ts";
import { createSearch, trainModel } from "../search/engine.ts";
import { toExamples } from "../search/examples.ts";
import type { Model } from "../search/model.ts";
import type { Knowledge } from "./turn.ts";

/** What became of learning: the content with the model made from it, or every fault that kept it from being read. */
export type Learnt =
  | { readonly kind: "learnt"; readonly content: Content; readonly model: Model }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/** Reads the content and trains on it, in this process and at once. */
export async function learn(folders: ContentFolders): Promise<Learnt> {
  const { content, faults } = await loadContent(folders);
  if (content === undefined) return { kind: "faulty", faults };
  return { kind: "learnt", content, model: trainModel(toExamples(content), content.vocabulary) };
}

/**
 * Does the same in a process of its own, so that neither a conversation nor this process's memory feels it: what
 * reading and training leave behind goes with that process.
 */
export async function learnElsewhere(folders: ContentFolders): Promise<Learnt> {
  const child = fork(new URL("learn-process.ts", import.meta.url), { serialization: "advanced", execArgv: [] });
  try {
    child.send(folders);
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`the learning process ended early, with code ${String(code)}`);
    });
    const [learnt] = (await Promise.race([once(child, "message"), ended])) as [Learnt];
    // What comes from another process is a copy, and a copy is not frozen.
    if (learnt.kind === "learnt") deepFreeze(learnt.content);
    return learnt;
  } finally {
    child.removeAllListeners();
    child.kill();
  }
}

/** Makes what was learnt ready for conversations. */
export function toKnowledge({ content, model }: Extract<Learnt, { kind: "learnt" }>): Knowledge {
  return { content, search: createSearch(model) };
}
