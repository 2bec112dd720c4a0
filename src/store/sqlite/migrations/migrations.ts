import { tables } from "./0001-tables.ts";
import { statePerPerson } from "./0002-state-per-person.ts";
import { facts } from "./0003-facts.ts";
import { turnJobs } from "./0004-turn-jobs.ts";
import type { Migration } from "./migration.ts";

/** All migrations of the SQLite file, oldest first; the version of the last is the schema version. */
export const MIGRATIONS: readonly Migration[] = [tables, statePerPerson, facts, turnJobs];
