import type { DatabaseSync } from "node:sqlite";
import { isBusy } from "./busy.ts";
import { BUSY_TIMEOUT_MS } from "./database.ts";

/** Nobody's turn waits longer for others to let this happen. */
const SCRUB_TIMEOUT_MS = 200;

/** A database up to this size is written anew in about a fifth of a second. */
const SMALL_BYTES = 32 * 1024 * 1024;

/**
 * Takes what was deleted out of the files: out of the log, which is emptied into the database, and out of the gaps between
 * rows. `secure_delete` overwrites rows where they lie, but not the copies that stay in a page when SQLite spreads its rows over
 * its neighbours (about one row in a thousand); only writing the database anew leaves those out.
 * @param isThorough writes a large database anew too.
 */
export function scrub(database: DatabaseSync, isThorough: boolean): void {
  database.exec(`PRAGMA busy_timeout = ${SCRUB_TIMEOUT_MS}`);
  try {
    if (isThorough || countBytes(database) <= SMALL_BYTES) database.exec("VACUUM");
    // Where somebody reads just now, this says so in its result, and the log is emptied another time.
    database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

function countBytes(database: DatabaseSync): number {
  const row = database.prepare("SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size").get();
  return Number(row?.["bytes"]);
}
