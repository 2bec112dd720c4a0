import { rmSync, statSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { createPrivateFile } from "../../owner-only.ts";
import { BUSY_TIMEOUT_MS } from "./database.ts";

/** More pages than a database has: all are copied in one step, which the writes of other processes cannot make begin anew. */
const ALL_PAGES = 0x7f_ff_ff_ff;

/** Thrown for a database that SQLite finds damaged. */
export class DamagedDatabase extends Error {
  override readonly name = "DamagedDatabase";
}

/**
 * Copies a database, which others may be writing to, to one file that only its owner may read, and checks the copy.
 * @param to written over.
 * @returns the copy's size in bytes.
 * @throws DamagedDatabase when the copy is not sound; it is removed.
 */
export async function copyDatabase(from: string, to: string, options: { readOnly?: boolean } = {}): Promise<number> {
  const source = new DatabaseSync(from, { ...options, timeout: BUSY_TIMEOUT_MS });
  try {
    rmSync(to, { force: true });
    createPrivateFile(to);
    await backup(source, to, { rate: ALL_PAGES });
    check(to);
    return statSync(to).size;
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  } finally {
    source.close();
  }
}

function check(path: string): void {
  const copy = new DatabaseSync(path);
  try {
    // A copy of a database with a write-ahead log would ask for one beside it, wherever it is opened.
    copy.exec("PRAGMA journal_mode = DELETE");
    const [result] = copy.prepare("PRAGMA integrity_check(1)").all();
    const found = String(result?.["integrity_check"]);
    if (found !== "ok") throw new DamagedDatabase(found);
  } finally {
    copy.close();
  }
}
