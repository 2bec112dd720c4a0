import type { DatabaseSync } from "node:sqlite";
import { isBusy } from "./busy.ts";

/** Longest wait for the locks of other connections. A later scrub does what this one could not. */
const SCRUB_TIMEOUT_MS = 1000;

/** Size up to which a database is rewritten each time; that takes about a fifth of a second, in which no other write begins. */
const SMALL_BYTES = 32 * 1024 * 1024;

/**
 * Removes deleted data from the files: from the write-ahead log, which is emptied into the database, and from the gaps between
 * rows. `secure_delete` overwrites rows in place, but not the copies that stay in a page when SQLite moves its rows to
 * neighbouring pages (about one row in a thousand); only rewriting the database removes those.
 * @param isThorough whether to rewrite a large database too.
 */
export function scrub(database: DatabaseSync, isThorough: boolean): void {
  database.exec(`PRAGMA busy_timeout = ${SCRUB_TIMEOUT_MS}`);
  try {
    if (isThorough || countBytes(database) <= SMALL_BYTES) database.exec("VACUUM");
    // When another connection reads, the result says so, and a later call empties the log.
    database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

function countBytes(database: DatabaseSync): number {
  const row = database.prepare("SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size").get();
  return Number(row?.["bytes"]);
}
