import { tables } from "./0001-tables.ts";
import { statePerPerson } from "./0002-state-per-person.ts";
import type { Migration } from "./migration.ts";

/** Every migration of the SQLite file, oldest first; the last one's version is that of the schema. */
export const MIGRATIONS: readonly Migration[] = [tables, statePerPerson];
