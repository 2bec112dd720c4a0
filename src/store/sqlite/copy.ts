import { rmSync, statSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { createPrivateFile } from "../../owner-only.ts";
import { BUSY_TIMEOUT_MS } from "./database.ts";

/** More pages than any database has, so that the copy is one step. Between steps, a write of another process would restart it. */
const ALL_PAGES = 0x7f_ff_ff_ff;

/** Error for a copy that fails the integrity check of SQLite. */
export class DamagedDatabase extends Error {
  override readonly name = "DamagedDatabase";
}

/**
 * Copies a database to a single file with mode 0600, and checks the copy. Other processes may write to the database meanwhile.
 * @param to replaced if it exists.
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
    // Otherwise every program that opens the copy would create a write-ahead log beside it.
    copy.exec("PRAGMA journal_mode = DELETE");
    const [result] = copy.prepare("PRAGMA integrity_check(1)").all();
    const found = String(result?.["integrity_check"]);
    if (found !== "ok") throw new DamagedDatabase(found);
  } finally {
    copy.close();
  }
}
