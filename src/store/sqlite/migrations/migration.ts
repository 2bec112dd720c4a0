import type { DatabaseSync } from "node:sqlite";

/**
 * A step from one schema version to the next. A released migration is never changed and imports nothing that may change: it has
 * its own copies of keys and shapes.
 */
export type Migration = {
  /** `PRAGMA user_version` after it; versions count up by 1. */
  readonly version: number;
  /** The name of its file, without the number. */
  readonly name: string;
  /** Changes tables and rows inside a transaction of the caller; if it throws, nothing is changed. */
  readonly up: (database: DatabaseSync) => void;
};
