import type { z } from "zod";
import type { Entry, Store } from "./store.ts";

/** The value of a key. `version` is the version that a write must expect: 0 when there is no readable value. */
export type CheckedEntry<T> = {
  /** Absent when there is no readable value. */
  readonly value: T | undefined;
  readonly version: number;
  readonly wasUnreadable: boolean;
};

/** Prefix of the keys of values that were set aside: `unreadable/<former key>`. */
export const UNREADABLE_PREFIX = "unreadable/";

/**
 * Reads a value and checks it with a schema. A value that the schema refuses is set aside and counts as missing. Schemas must
 * accept unknown properties, since a newer process may have written them.
 */
export async function readChecked<T>(
  store: Pick<Store, "read" | "setAside">,
  key: string,
  schema: z.ZodType<T>,
): Promise<CheckedEntry<T>> {
  const stored = await store.read(key);
  if (stored === undefined) return { value: undefined, version: 0, wasUnreadable: false };
  const parsed = schema.safeParse(stored.value);
  if (parsed.success) return { value: parsed.data, version: stored.version, wasUnreadable: false };
  await store.setAside(key, stored.version);
  return { value: undefined, version: 0, wasUnreadable: true };
}

/** Returns the listed values that a schema accepts, and sets the others aside. */
export async function keepReadable<T>(
  store: Pick<Store, "setAside">,
  entries: readonly Entry[],
  schema: z.ZodType<T>,
): Promise<T[]> {
  const readable: T[] = [];
  for (const { key, value, version } of entries) {
    const parsed = schema.safeParse(value);
    if (parsed.success) readable.push(parsed.data);
    else await store.setAside(key, version);
  }
  return readable;
}
