import { formatFault, type Fault } from "../content/fault.ts";
import type { ContentFolders } from "../content/folders.ts";
import { watchContent } from "../content/watch.ts";
import { AdvisorError } from "../errors.ts";
import type { Log } from "../log.ts";
import { learn, learnElsewhere, toKnowledge, type Learnt } from "./learn.ts";
import type { Knowledge } from "./turn.ts";

/**
 * Reads the content and learns from it once, for a tool that runs once.
 * @throws AdvisorError `CONTENT_INVALID` with every fault, one a line.
 */
export async function readKnowledge(folders: ContentFolders): Promise<Knowledge> {
  return orThrow(await learn(folders));
}

/**
 * Reads the content and learns from it, and does so again after every edit until the signal, always in a process of its
 * own. An edit with a fault is logged, and what was in service stays so.
 * @returns what is known at the moment of asking.
 * @throws AdvisorError `CONTENT_INVALID` when there is a fault at the start.
 */
export async function openKnowledge(folders: ContentFolders, log: Log, signal: AbortSignal): Promise<() => Knowledge> {
  let current = orThrow(await learnElsewhere(folders));
  await watchContent(folders, {
    log,
    signal,
    async onChange() {
      const learnt = await learnElsewhere(folders);
      if (learnt.kind === "learnt") {
        current = toKnowledge(learnt);
        log.info({ topics: learnt.content.topics.size }, "content reloaded");
      } else {
        log.warn(
          { faults: learnt.faults.map(formatFault) },
          "content has faults; the last good content stays in service",
        );
      }
    },
  });
  return () => current;
}

function orThrow(learnt: Learnt): Knowledge {
  if (learnt.kind === "learnt") return toKnowledge(learnt);
  throw new AdvisorError("CONTENT_INVALID", describe(learnt.faults), "Correct these; `npm run content` checks again.");
}

function describe(faults: readonly Fault[]): string {
  return faults.map(formatFault).join("\n");
}
