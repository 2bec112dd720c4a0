import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { AdvisorError } from "../../errors.ts";
import { ALERT_TABLES } from "./alert-tables.ts";

/** A row of a result, by column. */
export type Row = Record<string, SQLOutputValue>;

const FILE_NAME = "advisor.db";
/** How long others may write before this gives up. */
export const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database in a folder, created with its file when missing. What is deleted is overwritten with zeros.
 * @param dataDir `:memory:` for a database that is gone when closed.
 * @throws AdvisorError `STORE_UNUSABLE` when the file cannot be opened, read or written.
 */
export function openDatabase(dataDir: string): DatabaseSync {
  const path = dataDir === ":memory:" ? dataDir : join(dataDir, FILE_NAME);
  let database: DatabaseSync | undefined;
  try {
    if (path !== ":memory:") mkdirSync(dataDir, { recursive: true });
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA secure_delete = ON;
      PRAGMA foreign_keys = ON;
      CREATE TABLE IF NOT EXISTS entries (
        -- With row ids: without them a value of more than about a kilobyte leaves its page, which doubles the cost of a turn.
        key TEXT PRIMARY KEY, value TEXT NOT NULL, version INTEGER NOT NULL
      ) STRICT;
      ${ALERT_TABLES}
      -- A read-only file passes everything above once the tables exist; asking for the write lock tells.
      BEGIN IMMEDIATE;
      ROLLBACK;
    `);
    return database;
  } catch (cause) {
    database?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AdvisorError(
      "STORE_UNUSABLE",
      `The database ${path} cannot be used: ${reason}.`,
      "Set DATA_DIR to a folder this program may write to, or move the damaged file away to start with an empty one.",
      cause,
    );
  }
}

/** Does all of some work or none of it. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
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
