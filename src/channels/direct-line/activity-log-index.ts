import type { Store } from "../../ports/store.ts";
import { isActivity, type WireActivity } from "./activity.ts";
import { entryPrefix, toEntryKey, toSequence } from "./keys.ts";

/** Index of one activity log: its end and the position of each id. */
export type LogIndex = {
  /** Position of the last entry; 0 for an empty log. */
  readonly last: number;
  /** Returns the position of the newest entry with this id. */
  findPosition(id: string): number | undefined;
  /** Returns the id of the activity that a client sent with this `clientActivityID`. */
  findSent(clientActivityId: unknown): string | undefined;
  add(sequence: number, activity: WireActivity): void;
  /** Forgets the activity at a position. */
  remove(sequence: number): void;
  /** Position of the oldest entry and the bytes of all as JSON; `undefined` for an empty log. */
  readonly size: { readonly oldest: number; readonly bytes: number } | undefined;
  /** Reads the entries that other processes have added since. */
  catchUp(): Promise<void>;
  clear(): void;
};

/** The indexes of the logs in use; each is read from the store at its first use. */
export type LogIndexes = {
  /** Runs `task` when every earlier task on the same conversation has ended. */
  use<T>(conversationId: string, task: (index: LogIndex) => Promise<T>): Promise<T>;
};

/** Indexes kept in memory; beyond it, the least recently used one is dropped and read again when needed. */
const MAX_INDEXES = 1000;

const PAGE = 500;
const PAGE_BYTES = 1024 * 1024;

type Entry = { readonly bytes: number; readonly id: string | undefined; readonly clientId: unknown };

/** Creates the indexes of a store's logs. */
export function createLogIndexes(store: Store): LogIndexes {
  const slots = new Map<string, { readonly index: LogIndex; tail: Promise<unknown> }>();

  return {
    use(conversationId, task) {
      const index = slots.get(conversationId)?.index ?? createLogIndex(store, conversationId);
      const slot = slots.get(conversationId) ?? { index, tail: index.catchUp() };
      // The caller handles a failed task; after a failed reading of the index, the next task reads it again.
      const ready = slot.tail.catch(() => slot.index.catchUp());
      const done = ready.then(() => task(slot.index));
      slot.tail = done;
      slots.delete(conversationId);
      slots.set(conversationId, slot);
      const [longestUnused] = slots.keys();
      if (slots.size > MAX_INDEXES && longestUnused !== undefined) slots.delete(longestUnused);
      return done;
    },
  };
}

function createLogIndex(store: Store, conversationId: string): LogIndex {
  const places = new Map<string, number>();
  const sent = new Map<string, string>();
  // By position, in order.
  const entries = new Map<number, Entry>();
  let last = 0;
  let bytes = 0;

  function add(sequence: number, activity: WireActivity): void {
    last = Math.max(last, sequence);
    const entry = {
      bytes: Buffer.byteLength(JSON.stringify(activity)),
      id: activity.id,
      clientId: activity.channelData?.["clientActivityID"],
    };
    entries.set(sequence, entry);
    bytes += entry.bytes;
    if (activity.id === undefined) return;
    places.set(activity.id, sequence);
    if (typeof entry.clientId === "string") sent.set(entry.clientId, activity.id);
  }

  function remove(sequence: number): void {
    const entry = entries.get(sequence);
    if (entry === undefined) return;
    entries.delete(sequence);
    bytes -= entry.bytes;
    // The id may stand at a later position, after an edit.
    if (entry.id === undefined || places.get(entry.id) !== sequence) return;
    places.delete(entry.id);
    if (typeof entry.clientId === "string") sent.delete(entry.clientId);
  }

  return {
    get last() {
      return last;
    },
    findPosition: (id) => places.get(id),
    findSent: (clientActivityId) => (typeof clientActivityId === "string" ? sent.get(clientActivityId) : undefined),
    add,
    remove,
    get size() {
      const [oldest] = entries.keys();
      return oldest === undefined ? undefined : { oldest, bytes };
    },
    async catchUp() {
      for (;;) {
        const after = toEntryKey(conversationId, last);
        const page = await store.list(entryPrefix(conversationId), { after, limit: PAGE, maxBytes: PAGE_BYTES });
        for (const { key, value } of page) {
          // An unreadable entry keeps its position, so that no other activity gets it.
          if (isActivity(value)) add(toSequence(key), value);
          else last = toSequence(key);
        }
        if (page.length === 0) return;
      }
    },
    clear() {
      entries.clear();
      bytes = 0;
      places.clear();
      sent.clear();
      last = 0;
    },
  };
}
