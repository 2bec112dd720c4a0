import { formatFault } from "../content/faults/fault.ts";
import type { ContentFolders } from "../content/files/folders.ts";
import { watchContent } from "../content/files/watch.ts";
import type { Log } from "../log.ts";
import { toKnowledge } from "./knowledge.ts";
import { learnInChildProcess } from "./learn-in-child-process.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/**
 * Reads the content and trains on it, and again after every edit until the signal, always in a child process. An edit
 * with a fault is logged, and the previous knowledge stays in service.
 * @returns a function that returns the present knowledge.
 * @throws AdvisorError `CONTENT_INVALID` where the content has a fault at the start.
 */
export async function openKnowledge(folders: ContentFolders, log: Log, signal: AbortSignal): Promise<() => Knowledge> {
  let current = toKnowledge(await learnInChildProcess(folders));
  await watchContent(folders, {
    log,
    signal,
    async onChange() {
      const learnt = await learnInChildProcess(folders);
      if (learnt.kind === "learnt") {
        current = toKnowledge(learnt);
        log.info({ topics: learnt.content.topics.size }, "content reloaded");
      } else {
        const faults = learnt.faults.map(formatFault);
        log.warn({ faults }, "content has faults; the last good content stays in service");
      }
    },
  });
  return () => current;
}
