import type { DatabaseSync } from "node:sqlite";

/**
 * One step from a schema version to the next. A migration that has been released is never changed, and it imports nothing that
 * may change: it has its own copies of keys and shapes.
 */
export type Migration = {
  /** `PRAGMA user_version` after it; versions count up by 1. */
  readonly version: number;
  /** The name of its file, without the number. */
  readonly name: string;
  /** Changes tables and rows inside a transaction of the caller; it may throw, and then nothing is changed. */
  readonly up: (database: DatabaseSync) => void;
};
