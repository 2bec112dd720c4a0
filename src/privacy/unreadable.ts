import { z } from "zod";
import { UNREADABLE } from "../ports/read-checked.ts";
import type { Entry, Store } from "../ports/store.ts";

/** An unreadable value as the sweep has found it, and the ISO time at which it did for the first time. */
const FOUND = z.strictObject({ unreadable: z.unknown(), foundAt: z.iso.datetime() });

const PAGE = 500;

/** Lists the values of a conversation that were set aside because they could not be read. */
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
 * Deletes what was set aside and found by a sweep before a time, and notes when the rest was found. Times are milliseconds since
 * 1970. Returns how many were deleted.
 */
export async function sweepUnreadable(
  store: Pick<Store, "list" | "delete" | "write">,
  now: number,
  before: number,
): Promise<number> {
  let deleted = 0;
  for await (const { key, value, version } of walk(store, UNREADABLE)) {
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

/** Where the values of a conversation lie; the owner of an alert was written unencoded before schema version 2. */
function toPrefixes({ channel, conversation }: { channel: string; conversation: string }): string[] {
  const encoded = `${encodeURIComponent(channel)}/${encodeURIComponent(conversation)}`;
  const raw = `${channel}/${conversation}`;
  const kinds = ["session", "given", "card", "reference", "alert", "message"].map((kind) => `${kind}/${encoded}`);
  const unencoded = raw === encoded ? [] : [`alert/${raw}`, `message/${raw}`];
  return [...kinds, ...unencoded, `conversation/${conversation}`].map((key) => UNREADABLE + key);
}
