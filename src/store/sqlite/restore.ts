import { existsSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { AdvisorError } from "../../errors.ts";
import { silentLog } from "../../log.ts";
import { makePrivateFolder } from "../../owner-only.ts";
import { copyDatabase } from "./copy.ts";
import { DATABASE_FILE, SIDE_FILES } from "./database.ts";
import { isBusy } from "./busy.ts";
import { refuseNewer } from "./migrations/migrate.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";

/**
 * Replaces the database of a data folder with a copy made by `backUp`, and keeps the former database beside it. No process may
 * use the folder. A copy with an earlier schema is migrated when the store is next opened.
 * @param nowMs milliseconds since 1970; names the former database.
 * @returns the path of the former database; `undefined` when there was none.
 * @throws AdvisorError `STORE_IN_USE` when a process uses the folder, `BACKUP_INVALID` when the copy is damaged or not of this
 * bot, `STORE_UNUSABLE` when a newer program wrote it. Nothing is changed then.
 */
export async function restore(dataDir: string, file: string, nowMs: number): Promise<string | undefined> {
  const path = join(dataDir, DATABASE_FILE);
  if (!existsSync(file) || resolve(file) === resolve(path)) throw invalid(file, "there is no such copy");
  makePrivateFolder(dataDir, silentLog);
  const draft = `${path}.restoring`;
  try {
    await copyDatabase(file, draft, { readOnly: true }).catch((cause: unknown) => {
      throw invalid(file, cause instanceof Error ? cause.message : String(cause), cause);
    });
    refuseForeign(draft, file);
    const former = existsSync(path) ? `${path}.${toName(nowMs)}` : undefined;
    if (former !== undefined) moveAway(path, former);
    renameSync(draft, path);
    return former;
  } finally {
    rmSync(draft, { force: true });
  }
}

function refuseForeign(draft: string, file: string): void {
  const database = new DatabaseSync(draft, { readOnly: true });
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'entries'").get();
    if (table === undefined) throw invalid(file, "it is a database of another program");
    refuseNewer(database, MIGRATIONS, file);
  } finally {
    database.close();
  }
}

/** Renames the database and its side files under an exclusive lock. */
function moveAway(path: string, former: string): void {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    // A locked database is a single file: its write-ahead log was emptied into it, and SQLite deletes the journal of the lock.
    const suffixes = lockOut(lock, path) ? [""] : ["", ...SIDE_FILES];
    for (const suffix of suffixes) if (existsSync(path + suffix)) renameSync(path + suffix, former + suffix);
  } finally {
    lock.close();
  }
}

/**
 * Locks the database exclusively. An idle connection to a database with a write-ahead log holds a shared lock, which only a
 * change of the journal mode conflicts with. Source: https://sqlite.org/wal.html
 * @returns whether it is locked; false for a damaged one.
 */
function lockOut(lock: DatabaseSync, path: string): boolean {
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
    return true;
  } catch (cause) {
    // A damaged database cannot be locked; it is moved away as it is.
    if (!isBusy(cause)) return false;
    throw new AdvisorError(
      "STORE_IN_USE",
      `A process uses the database ${path}.`,
      "Stop the bot and every other program that works on DATA_DIR, then restore again.",
      cause,
    );
  }
}

function toName(nowMs: number): string {
  return `before-${new Date(nowMs).toISOString().replaceAll(/[:.]/g, "-")}`;
}

function invalid(file: string, reason: string, cause?: unknown): AdvisorError {
  const hint = "Name a file that npm run backup wrote.";
  return new AdvisorError("BACKUP_INVALID", `${file} cannot be restored: ${reason}.`, hint, cause);
}
