import type { DatabaseSync } from "node:sqlite";
import { AdvisorError } from "../../../errors.ts";
import type { Migration } from "./migration.ts";

/** Longest time to wait for another process that migrates the same file. */
const MIGRATION_TIMEOUT_MS = 60_000;

/**
 * Migrates a database to the version of the last migration in one exclusive transaction: of several processes that open a file
 * at the same time, one migrates and the others wait. When a migration fails, the file is unchanged. Foreign keys must be off.
 * @param path shown in errors.
 * @throws AdvisorError `STORE_UNUSABLE` when a migration fails, or a newer program wrote the file meanwhile.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[], path: string): void {
  if (readVersion(database) === toVersion(migrations)) return;
  database.exec(`PRAGMA busy_timeout = ${MIGRATION_TIMEOUT_MS}; BEGIN EXCLUSIVE`);
  try {
    // Another process may have migrated it while this one waited.
    refuseNewer(database, migrations, path);
    runPending(database, migrations, path);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/**
 * Refuses a database that a newer program wrote; changes nothing.
 * @throws AdvisorError `STORE_UNUSABLE`, with both versions.
 */
export function refuseNewer(database: DatabaseSync, migrations: readonly Migration[], path: string): void {
  const version = readVersion(database);
  const known = toVersion(migrations);
  if (version <= known) return;
  throw new AdvisorError(
    "STORE_UNUSABLE",
    `The database ${path} has schema version ${version}, written by a newer program; this program knows versions up to ${known}.`,
    "Start the newer program, or restore the copy of DATA_DIR that was made before the update.",
  );
}

function runPending(database: DatabaseSync, migrations: readonly Migration[], path: string): void {
  const from = readVersion(database);
  for (const { version, name, up } of migrations.filter((each) => each.version > from)) {
    try {
      up(database);
      const [broken] = database.prepare("PRAGMA foreign_key_check").all();
      if (broken !== undefined) throw new Error(`a row of ${String(broken["table"])} refers to nothing`);
      database.exec(`PRAGMA user_version = ${version}`);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new AdvisorError(
        "STORE_UNUSABLE",
        `The database ${path} cannot be brought from schema version ${from} to ${version} (${name}): ${reason}. It is unchanged.`,
        "Start the program that wrote it, and report this fault; or move the file away to start with an empty one.",
        cause,
      );
    }
  }
}

function toVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

function readVersion(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}
