import { statSync } from "node:fs";
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

/** Longest wait for the locks of other connections while a database is opened or copied, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5000;

/**
 * Longest wait for them inside one statement of the open database, in milliseconds: the whole process waits. Longer locks are
 * waited for by the write queue.
 */
const STATEMENT_TIMEOUT_MS = 10;

/** Size to which the write-ahead log is cut once it is moved into the database: reads of another process may have made it longer. */
const MAX_LOG_BYTES = 8 * 1024 * 1024;

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
  log: Pick<Log, "info" | "warn"> = silentLog,
): DatabaseSync {
  const path = toDatabasePath(dataDir);
  let database: DatabaseSync | undefined;
  try {
    // A closed database has no log beside it: the last process was killed, or still runs.
    const wasClosed = path === ":memory:" || !hasContent(`${path}-wal`);
    if (path !== ":memory:") prepareFiles(dataDir, path, log);
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: false });
    refuseNewer(database, migrations, path);
    setWalMode(database);
    database.exec(`
      -- A commit is on the disk when it returns, so a power cut loses none either; it costs 0.15 ms on an SSD.
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA journal_size_limit = ${MAX_LOG_BYTES};
    `);
    if (!wasClosed) checkAfterUncleanStop(database, log);
    migrate(database, migrations, path);
    database.exec(`
      PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS};
      PRAGMA foreign_keys = ON;
      -- A read-only file passes everything above once it is migrated; asking for the write lock tells.
      BEGIN IMMEDIATE;
      ROLLBACK;
      PRAGMA busy_timeout = ${STATEMENT_TIMEOUT_MS};
    `);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof AdvisorError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AdvisorError(
      "STORE_UNUSABLE",
      `The database ${path} cannot be used: ${reason}.`,
      "Set DATA_DIR to a folder this program may write to. Where the file is damaged, restore a copy (npm run restore) or move it away.",
      cause,
    );
  }
}

/** Returns the path of the database of a folder; `:memory:` for one in memory. */
export function toDatabasePath(dataDir: string): string {
  return dataDir === ":memory:" ? dataDir : join(dataDir, DATABASE_FILE);
}

function hasContent(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Looks for damage: a full disk or a power cut may have left some, which would else be found by a visitor. @throws Error where there is. */
function checkAfterUncleanStop(database: DatabaseSync, log: Pick<Log, "info">): void {
  const [result] = database.prepare("PRAGMA quick_check(1)").all();
  const found = String(result?.["quick_check"]);
  if (found !== "ok") throw new Error(`it is damaged: ${found}`);
  log.info("database was not closed; it is sound");
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
