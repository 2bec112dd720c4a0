import type { ContentFolders } from "../content/folders.ts";
import { formatFault, type Fault } from "../content/fault.ts";
import { loadContent } from "../content/load.ts";
import type { Content } from "../content/model.ts";
import { watchContent } from "../content/watch.ts";
import { AdvisorError } from "../errors.ts";
import type { Log } from "../log.ts";
import { createSearch, trainModel } from "../search/engine.ts";
import { toExamples } from "../search/examples.ts";
import { trainInWorker } from "../search/train-in-worker.ts";
import type { Knowledge } from "./turn.ts";

/**
 * Reads the content and learns from it once.
 * @throws AdvisorError `CONTENT_INVALID` with every fault, one a line.
 */
export async function readKnowledge(folders: ContentFolders): Promise<Knowledge> {
  const content = await readContent(folders);
  return { content, search: createSearch(trainModel(toExamples(content), content.vocabulary)) };
}

/**
 * Reads the content, learns from it off the event loop, and does so again after every edit until the signal. An edit
 * with a fault is logged, and what was in service stays so.
 * @returns what is known at the moment of asking.
 * @throws AdvisorError `CONTENT_INVALID` when there is a fault at the start.
 */
export async function openKnowledge(folders: ContentFolders, log: Log, signal: AbortSignal): Promise<() => Knowledge> {
  let current = await learn(await readContent(folders));
  let latest: Content = current.content;
  await watchContent(folders, {
    log,
    signal,
    onContent: (content) => {
      latest = content;
      learn(content).then(
        (knowledge) => {
          // A later edit may have overtaken this one while it was learnt.
          if (knowledge.content !== latest) return;
          current = knowledge;
          log.info({ topics: content.topics.size }, "content reloaded");
        },
        (error: unknown) => log.error({ err: error }, "content not learnt; the last good content stays in service"),
      );
    },
    onFaults: (faults) =>
      log.warn({ faults: faults.map(formatFault) }, "content has faults; the last good content stays in service"),
  });
  return () => current;
}

async function readContent(folders: ContentFolders): Promise<Content> {
  const { content, faults } = await loadContent(folders);
  if (content !== undefined) return content;
  throw new AdvisorError("CONTENT_INVALID", describeFaults(faults), "Correct these; `npm run content` checks again.");
}

async function learn(content: Content): Promise<Knowledge> {
  return { content, search: createSearch(await trainInWorker(toExamples(content), content.vocabulary)) };
}

function describeFaults(faults: readonly Fault[]): string {
  return faults.map(formatFault).join("\n");
}
