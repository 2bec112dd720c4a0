import { existsSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { AdvisorError } from "../../errors.ts";
import { copyDatabase } from "./copy.ts";
import { DATABASE_FILE } from "./database.ts";

/**
 * Copies the database of a data folder to a file, also while a server writes to it. An existing file is replaced once the copy
 * is complete and checked.
 * @returns the size of the copy in bytes.
 * @throws AdvisorError `STORE_UNUSABLE` when there is no database, `BACKUP_INVALID` when it is damaged or the file cannot be written.
 */
export async function backUp(dataDir: string, file: string): Promise<number> {
  const path = join(dataDir, DATABASE_FILE);
  if (!existsSync(path))
    throw new AdvisorError("STORE_UNUSABLE", `There is no database ${path}.`, "Set DATA_DIR to the bot's data folder.");
  if (resolve(file) === resolve(path))
    throw new AdvisorError("BACKUP_INVALID", `${file} is the database itself.`, "Name another file for the copy.");
  const draft = `${file}.part`;
  try {
    const bytes = await copyDatabase(path, draft);
    renameSync(draft, file);
    return bytes;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint =
      "Name a file in a folder this program may write to, with room for the copy; or look after the database.";
    throw new AdvisorError("BACKUP_INVALID", `${path} cannot be copied to ${file}: ${reason}.`, hint, cause);
  }
}
