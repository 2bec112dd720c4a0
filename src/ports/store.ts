/** A stored value and the version it was read at. What is stored and is no JSON is read as its text. */
export type Stored = { readonly value: unknown; readonly version: number };

/** One entry of a listing. */
export type Entry = Stored & { readonly key: string };

/**
 * Everything the bot remembers, as JSON values under string keys.
 * Keys are paths (`session/…`, `conversation/…`); `list` walks them in code-unit order.
 */
export type Store = {
  read(key: string): Promise<Stored | undefined>;
  /**
   * Writes a JSON value. `expected` is the version last read, or 0 for "must not exist yet";
   * left out, the write is unconditional.
   * @returns the new version, or `undefined` when somebody else wrote in between.
   */
  write(key: string, value: unknown, expected?: number): Promise<number | undefined>;
  delete(key: string): Promise<void>;
  /**
   * Moves a value that cannot be read to `unreadable/<key>`, for the operator to look at, and logs the first part of its key.
   * Does nothing when the value has changed since `version`.
   */
  setAside(key: string, version: number): Promise<void>;
  /** Entries whose key starts with `prefix` and comes after `after`, in key order, at most `limit` (default 1 000). */
  list(prefix: string, options?: { after?: string; limit?: number }): Promise<Entry[]>;
  /**
   * Takes what was deleted out of the files as well, as far as others who use them just now let it. In a large store the last
   * traces go only with `isThorough`, which takes a while and is meant for once a day.
   */
  scrub(options?: { readonly isThorough?: boolean }): Promise<void>;
  close(): Promise<void>;
};
