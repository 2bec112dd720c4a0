import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { AdvisorError } from "../../errors.ts";
import { silentLog, type Log } from "../../log.ts";
import { createPrivateFile, makePrivate, makePrivateFolder } from "../../owner-only.ts";
import { migrate, refuseNewer } from "./migrations/migrate.ts";
import type { Migration } from "./migrations/migration.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";

/** A row of a result, by column. */
export type Row = Record<string, SQLOutputValue>;

/** Name of the database in its folder. */
export const DATABASE_FILE = "advisor.db";

/** Files that SQLite keeps beside a database, made with the rights of the database. Source: https://sqlite.org/tempfiles.html */
export const SIDE_FILES = ["-wal", "-shm", "-journal"] as const;

/** How long others may write before this gives up. */
export const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database in a folder, created with its file when missing, and brings it to the schema of this program.
 * Only the owner may read folder and file. What is deleted is overwritten with zeros.
 * @param dataDir `:memory:` for a database that is gone when closed.
 * @throws AdvisorError `STORE_UNUSABLE` when the file cannot be opened, read or written.
 */
export function openDatabase(
  dataDir: string,
  migrations: readonly Migration[] = MIGRATIONS,
  log: Pick<Log, "warn"> = silentLog,
): DatabaseSync {
  const path = dataDir === ":memory:" ? dataDir : join(dataDir, DATABASE_FILE);
  let database: DatabaseSync | undefined;
  try {
    if (path !== ":memory:") prepareFiles(dataDir, path, log);
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: false });
    refuseNewer(database, migrations, path);
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA secure_delete = ON;
    `);
    migrate(database, migrations, path);
    database.exec(`
      PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS};
      PRAGMA foreign_keys = ON;
      -- A read-only file passes everything above once it is migrated; asking for the write lock tells.
      BEGIN IMMEDIATE;
      ROLLBACK;
    `);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof AdvisorError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AdvisorError(
      "STORE_UNUSABLE",
      `The database ${path} cannot be used: ${reason}.`,
      "Set DATA_DIR to a folder this program may write to, or move the damaged file away to start with an empty one.",
      cause,
    );
  }
}

function prepareFiles(dataDir: string, path: string, log: Pick<Log, "warn">): void {
  makePrivateFolder(dataDir, log);
  createPrivateFile(path);
  for (const each of [path, ...SIDE_FILES.map((suffix) => path + suffix)]) makePrivate(each, log);
}

/** Does all of some work or none of it; within a transaction it is a part of that. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  // The write lock at once: a transaction that reads first cannot wait for it later.
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
