import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import type { Log } from "./log.ts";

/** Mode bits of the group and of all other users. */
const OTHERS = 0o077;

/** Mode bit of a folder that many users share, such as the one for temporary files. */
const STICKY = 0o1000;

/** Creates a folder with mode 0700, and its missing parents. An existing folder loses the rights of other users. */
export function makePrivateFolder(path: string, log: Pick<Log, "warn">): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  makePrivate(path, log);
}

/** Creates an empty file with mode 0600. An existing file stays closed: opening and closing it would drop the locks of SQLite. */
export function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/**
 * Removes the rights of other users from a file or folder, with a warning. A folder that many users share, and a path whose
 * rights this process may not change, only get the warning. It does nothing on Windows or when the path is missing.
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
