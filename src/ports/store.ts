import type { TurnJobs } from "./turn-jobs.ts";

/** A stored value with its version. A stored text that is not JSON is returned as a string. */
export type Stored = { readonly value: unknown; readonly version: number };

/** One entry of a listing. */
export type Entry = Stored & { readonly key: string };

/** Where a listing begins and how much it holds at most. */
export type ListOptions = { readonly after?: string; readonly limit?: number; readonly maxBytes?: number };

/** A store of JSON values under string keys. Keys are paths (`session/…`, `conversation/…`), listed in code-unit order. */
export type Store = {
  read(key: string): Promise<Stored | undefined>;
  /**
   * Writes a JSON value. `expected` is the version last read, or 0 for "must not exist yet"; without it, the write is
   * unconditional.
   * @returns the new version, or `undefined` when another writer was faster.
   */
  write(key: string, value: unknown, expected?: number): Promise<number | undefined>;
  delete(key: string): Promise<void>;
  /**
   * Moves an unreadable value to `unreadable/<key>`, for the operator to inspect, and logs the first part of its key. Does nothing
   * when the value has changed since `version`.
   */
  setAside(key: string, version: number): Promise<void>;
  /**
   * Lists entries whose key starts with `prefix` and comes after `after`, in key order, at most `limit` (default 1 000), and no
   * more than `maxBytes` of JSON, but at least one.
   */
  list(prefix: string, options?: ListOptions): Promise<Entry[]>;
  /** The turns that have begun or wait: messages to answer, commands to carry out, replies to send. */
  readonly turns: TurnJobs;
  /** Begins a transaction. It holds no lock before its commit, and one that is never committed changes nothing. */
  begin(): Transaction;
  /**
   * Removes deleted data from the files, as far as the locks of other processes allow. In a large store the last traces go only
   * with `isThorough`, which is slow and meant for once a day.
   */
  scrub(options?: { readonly isThorough?: boolean }): Promise<void>;
  /** Returns the bytes left for this program where the store lies. */
  freeBytes(): Promise<number>;
  close(): Promise<void>;
};

/**
 * Writes that are made together or not at all. Reads see what is stored and the transaction's own writes of single keys. A `write`
 * with an expected version always returns a version here; whether it was right is known at the commit.
 */
export type Transaction = Pick<Store, "read" | "write" | "delete" | "setAside" | "list"> & {
  readonly turns: Pick<TurnJobs, "add" | "end" | "forget">;
  /** Runs a task once the transaction is committed. */
  afterwards(task: () => void): void;
  /**
   * Makes all writes.
   * @returns false when another writer was faster at one of them; then nothing is changed.
   * @throws StoreFailed when the store cannot be written, such as on a full disk; then nothing is changed either.
   */
  commit(): Promise<boolean>;
};

/** The error of a commit that the store could not make. What was to be stored is not acknowledged, or is tried again later. */
export class StoreFailed extends Error {
  override readonly name = "StoreFailed";

  constructor(cause: unknown) {
    super("the store cannot be written", { cause });
  }
}
