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
  /**
   * Removes deleted data from the files, as far as the locks of other processes allow. In a large store the last traces go only
   * with `isThorough`, which is slow and meant for once a day.
   */
  scrub(options?: { readonly isThorough?: boolean }): Promise<void>;
  /** Returns the bytes left for this program where the store lies. */
  freeBytes(): Promise<number>;
  close(): Promise<void>;
};
