import { fork } from "node:child_process";
import { once } from "node:events";
import { deepFreeze } from "../records/deep-freeze.ts";
import type { ContentFolders } from "../content/files/folders.ts";
import type { Learnt } from "./learn.ts";

/**
 * Reads the content and trains on it in a child process, so that neither conversations nor the memory of this process
 * are affected: this process does not load the readers, and the memory they use is freed with the child process.
 * @param lastGoodFile keeps the content in service, for files that have a fault later; by default nothing is kept.
 */
export async function learnInChildProcess(folders: ContentFolders, lastGoodFile?: string): Promise<Learnt> {
  const child = fork(new URL("learn-process.ts", import.meta.url), { serialization: "advanced", execArgv: [] });
  try {
    child.send({ folders, lastGoodFile });
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`the learning process ended early, with code ${String(code)}`);
    });
    const [learnt] = (await Promise.race([once(child, "message"), ended])) as [Learnt];
    // The result of another process is a copy, and a copy is not frozen.
    if (learnt.kind === "learnt") deepFreeze(learnt.content);
    return learnt;
  } finally {
    child.removeAllListeners();
    child.kill();
  }
}
