import { formatFault } from "../content/faults/fault.ts";
import type { ContentFolders } from "../content/files/folders.ts";
import { watchContent } from "../content/files/watch.ts";
import type { Log } from "../log.ts";
import { toKnowledge } from "./knowledge.ts";
import { learnInChildProcess } from "./learn-in-child-process.ts";
import type { Learnt } from "./learn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/** The present knowledge, which changes with the content. */
export type LiveKnowledge = {
  current(): Knowledge;
  /** Milliseconds for which the content on disk has had faults; `undefined` when it is in service as it is. */
  faultyForMs(): number | undefined;
};

/** Options of `openKnowledge`. */
export type LiveKnowledgeOptions = {
  readonly log: Log;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Keeps the content in service, for files that have a fault later, also at a start; by default nothing is kept. */
  readonly lastGoodFile?: string;
  /** Milliseconds on a monotonic clock. */
  readonly monotonicNow: () => number;
};

/**
 * Reads the content and trains on it, and again after every edit until the signal, always in a child process. Files with a
 * fault are logged, and their last good versions are in service.
 * @throws AdvisorError `CONTENT_INVALID` where the content has a fault at the start and no last good version is known.
 */
export async function openKnowledge(
  folders: ContentFolders,
  { log, signal, lastGoodFile, monotonicNow }: LiveKnowledgeOptions,
): Promise<LiveKnowledge> {
  let faultySinceMs: number | undefined;

  function report(learnt: Learnt): void {
    if (learnt.faults.length > 0) faultySinceMs ??= monotonicNow();
    else faultySinceMs = undefined;
    const faults = learnt.faults.map(formatFault);
    if (learnt.kind === "faulty")
      return log.error({ faults }, "content has faults; the last good content stays in service");
    const { replaced, notKept } = learnt;
    if (faults.length > 0) log.error({ faults, replaced }, "content has faults; the last good versions are in service");
    if (notKept !== undefined) log.warn({ reason: notKept }, "content cannot be kept for the next start");
  }

  const first = await learnInChildProcess(folders, lastGoodFile);
  let current = toKnowledge(first);
  report(first);
  await watchContent(folders, {
    log,
    signal,
    async onChange() {
      const learnt = await learnInChildProcess(folders, lastGoodFile);
      report(learnt);
      if (learnt.kind === "faulty") return;
      current = toKnowledge(learnt);
      log.info({ topics: learnt.content.topics.size }, "content reloaded");
    },
  });
  return {
    current: () => current,
    faultyForMs: () => (faultySinceMs === undefined ? undefined : monotonicNow() - faultySinceMs),
  };
}
