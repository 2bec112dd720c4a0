import { z } from "zod";
import { UNREADABLE_PREFIX } from "../ports/read-checked.ts";
import type { Entry, Store } from "../ports/store.ts";

/** An unreadable value with the ISO time at which a sweep first found it. */
const FOUND = z.strictObject({ unreadable: z.unknown(), foundAt: z.iso.datetime() });

const PAGE = 500;

/** Lists the values of a conversation that were set aside as unreadable. */
export async function listUnreadable(
  store: Pick<Store, "list">,
  conversation: { readonly channel: string; readonly conversation: string },
): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const prefix of toPrefixes(conversation)) {
    for await (const entry of walk(store, prefix)) {
      if (entry.key === prefix || entry.key.startsWith(`${prefix}/`)) found.push(entry);
    }
  }
  return found;
}

/** Deletes the values of a conversation that were set aside. */
export async function forgetUnreadable(
  store: Pick<Store, "list" | "delete">,
  conversation: { readonly channel: string; readonly conversation: string },
): Promise<void> {
  for (const { key } of await listUnreadable(store, conversation)) await store.delete(key);
}

/**
 * Deletes the unreadable values that a sweep first found before a time, and notes the time for new ones; returns the number
 * deleted. Times are milliseconds since 1970.
 */
export async function sweepUnreadable(
  store: Pick<Store, "list" | "delete" | "write">,
  now: number,
  before: number,
): Promise<number> {
  let deleted = 0;
  for await (const { key, value, version } of walk(store, UNREADABLE_PREFIX)) {
    const found = FOUND.safeParse(value).data;
    if (found === undefined)
      await store.write(key, { unreadable: value, foundAt: new Date(now).toISOString() }, version);
    else if (Date.parse(found.foundAt) < before) {
      await store.delete(key);
      deleted += 1;
    }
  }
  return deleted;
}

async function* walk(store: Pick<Store, "list">, prefix: string): AsyncGenerator<Entry> {
  let after = "";
  for (;;) {
    const page = await store.list(prefix, { after, limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.key ?? after;
  }
}

/** Returns the key prefixes of a conversation; before schema version 2 the owner of an alert was not encoded. */
function toPrefixes({ channel, conversation }: { channel: string; conversation: string }): string[] {
  const encoded = `${encodeURIComponent(channel)}/${encodeURIComponent(conversation)}`;
  const raw = `${channel}/${conversation}`;
  const kinds = ["session", "given", "card", "reference", "alert", "message"].map((kind) => `${kind}/${encoded}`);
  const unencoded = raw === encoded ? [] : [`alert/${raw}`, `message/${raw}`];
  return [...kinds, ...unencoded, `conversation/${conversation}`].map((key) => UNREADABLE_PREFIX + key);
}
