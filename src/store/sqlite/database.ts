import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { AdvisorError } from "../../errors.ts";
import { silentLog, type Log } from "../../log.ts";
import { createPrivateFile, makePrivate, makePrivateFolder } from "../../owner-only.ts";
import { isBusy } from "./busy.ts";
import { migrate, refuseNewer } from "./migrations/migrate.ts";
import type { Migration } from "./migrations/migration.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";

/** A result row: values by column name. */
export type Row = Record<string, SQLOutputValue>;

/** Name of the database file. */
export const DATABASE_FILE = "advisor.db";

/** Suffixes of the files that SQLite creates beside a database, with its mode. Source: https://sqlite.org/tempfiles.html */
export const SIDE_FILES = ["-wal", "-shm", "-journal"] as const;

/** Longest wait for another writer, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5000;

/** Wait before the switch to WAL mode is tried again, in milliseconds. */
const WAL_RETRY_MS = 20;

/**
 * Opens the database of a folder, creates both if missing, and migrates it to the current schema. Only the owner may read
 * them. Deleted data is overwritten with zeros.
 * @param dataDir folder, or `:memory:` for a database that ends when it is closed.
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
    setWalMode(database);
    database.exec(`
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

/**
 * Switches to WAL mode. The busy timeout does not cover the switch: while another process makes the same one, SQLite may
 * report a lock at once. Source: https://sqlite.org/c3ref/busy_handler.html
 */
function setWalMode(database: DatabaseSync): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 1; ; attempt++) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || attempt * WAL_RETRY_MS >= BUSY_TIMEOUT_MS) throw error;
      Atomics.wait(clock, 0, 0, WAL_RETRY_MS);
    }
  }
}

function prepareFiles(dataDir: string, path: string, log: Pick<Log, "warn">): void {
  makePrivateFolder(dataDir, log);
  createPrivateFile(path);
  for (const each of [path, ...SIDE_FILES.map((suffix) => path + suffix)]) makePrivate(each, log);
}

/** Runs work in a transaction, or as part of the transaction that is open already. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  // The write lock is taken first, because a transaction that has read cannot wait for it.
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
