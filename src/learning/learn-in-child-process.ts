import { fork } from "node:child_process";
import { once } from "node:events";
import { deepFreeze } from "../records/deep-freeze.ts";
import type { ContentFolders } from "../content/files/folders.ts";
import type { Learnt } from "./learn.ts";

/**
 * Reads the content and trains on it in a child process, so that neither conversations nor the memory of this process
 * are affected: this process does not load the readers, and the memory they use is freed with the child process.
 */
export async function learnInChildProcess(folders: ContentFolders): Promise<Learnt> {
  const child = fork(new URL("learn-process.ts", import.meta.url), { serialization: "advanced", execArgv: [] });
  try {
    child.send(folders);
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
