import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import type { Log } from "./log.ts";

/** Bits of a mode that are the group's and everybody else's. */
const OTHERS = 0o077;

/** Marks a folder that many users share, such as the one for temporary files. */
const STICKY = 0o1000;

/** Creates a folder, with those above it, that only its owner may enter. An existing one loses the rights of others. */
export function makePrivateFolder(path: string, log: Pick<Log, "warn">): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  makePrivate(path, log);
}

/** Creates an empty file that only its owner may read, unless there is one. It opens no file that exists. */
export function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/**
 * Takes the rights of everybody but the owner from a file or folder, and logs that. A folder that many users share keeps them.
 * Where this process may not change the rights, it logs only; Windows has no such rights, and what is missing is left out.
 */
export function makePrivate(path: string, log: Pick<Log, "warn">): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if (process.platform === "win32" || (mode & OTHERS) === 0) return;
  const facts = { path, mode: (mode & 0o7777).toString(8) };
  if ((mode & STICKY) !== 0) return log.warn(facts, "data lies in a folder that others share");
  try {
    chmodSync(path, mode & 0o7777 & ~OTHERS);
    log.warn(facts, "data was open to other users; their rights are taken away");
  } catch (err) {
    log.warn({ ...facts, err }, "data is open to other users, and their rights cannot be taken away");
  }
}
