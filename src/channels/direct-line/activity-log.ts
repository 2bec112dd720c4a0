import type { Store, Transaction } from "../../ports/store.ts";
import { isActivity, type WireActivity } from "./activity.ts";
import { createLogIndexes, type LogIndex } from "./activity-log-index.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { entryPrefix, toEntryKey, toSequence } from "./keys.ts";

/** A logged activity and its position, which is also the watermark right after it. */
export type LogEntry = { readonly sequence: number; readonly activity: WireActivity };

/** Is called after a change: with `undefined` to read on, or with an activity that is shown but not stored. */
export type Watcher = (transient: WireActivity | undefined) => void;

/**
 * The activities of every conversation, in the order in which visitors see them. An entry is never changed: an edit or a
 * deletion adds an entry with the id of the old one, which is removed, so that reading on from any watermark ends with
 * the same transcript.
 */
export type ActivityLog = {
  /**
   * Adds an activity and assigns its id, time and position.
   * @param alongside adds to the transaction what is stored together with the activity.
   * @returns the logged activity; the earlier one when its `channelData.clientActivityID` is in the log already.
   * @throws StoreFailed
   */
  append(
    conversationId: string,
    activity: WireActivity,
    alongside?: (transaction: Transaction, sequence: number) => Promise<void>,
  ): Promise<{ activity: WireActivity; isRepeat: boolean }>;
  /**
   * Commits a transaction together with new activities.
   * @param options `clears` for a transaction of `clear`.
   * @returns false when another process was faster; then nothing is stored.
   * @throws StoreFailed
   */
  commit(
    conversationId: string,
    transaction: Transaction,
    activities: readonly WireActivity[],
    options?: { readonly clears?: boolean },
  ): Promise<boolean>;
  /** Replaces the content of an activity, which keeps its id, time and position; `undefined` when it does not exist. */
  replace(conversationId: string, id: string, activity: WireActivity): Promise<WireActivity | undefined>;
  /** Returns the activity at a position. */
  find(conversationId: string, sequence: number): Promise<WireActivity | undefined>;
  /** Returns whether an activity with this id is in the log. */
  has(conversationId: string, id: string): Promise<boolean>;
  /** Returns the entries after a watermark, at most `limit` and about 128 kB of JSON, but at least one if there is one. */
  read(conversationId: string, watermark: number, limit: number): Promise<LogEntry[]>;
  /** Passes an activity to the watchers without storing it. */
  broadcast(conversationId: string, activity: WireActivity): Promise<void>;
  /** Calls `watcher` after each change; the returned function stops that. */
  watch(conversationId: string, watcher: Watcher): () => void;
  /** Deletes every entry of a conversation. */
  forget(conversationId: string): Promise<void>;
  /**
   * Deletes the entries of a conversation that continues, as part of a transaction. `commit` must add an activity after their
   * positions: a client that reads on from a watermark must find an entry after it.
   * @param until id of the last activity to delete; default: all.
   */
  clear(conversationId: string, transaction: Transaction, until?: string): Promise<void>;
};

const FORGET_PAGE = 500;
const FORGET_PAGE_BYTES = 1024 * 1024;
const READ_PAGE_BYTES = 128 * 1024;

/**
 * Creates the activity log of all conversations in a store.
 * @param maxBytes most bytes of JSON that one conversation keeps; beyond it, its oldest activities are deleted.
 */
export function createActivityLog(
  store: Store,
  now: () => number,
  maxBytes: number = DEFAULT_LIMITS.bytesPerConversation,
): ActivityLog {
  const indexes = createLogIndexes(store);
  const watchers = new Map<string, Set<Watcher>>();

  function tell(conversationId: string, transient?: WireActivity): void {
    for (const watcher of watchers.get(conversationId) ?? []) watcher(transient);
  }

  /** Writes at the first free position; several processes may race for it. */
  async function put(
    conversationId: string,
    index: LogIndex,
    at: (sequence: number) => WireActivity,
    alongside?: (transaction: Transaction, sequence: number) => Promise<void>,
  ) {
    for (;;) {
      const sequence = index.last + 1;
      const activity = at(sequence);
      const transaction = store.begin();
      await transaction.write(toEntryKey(conversationId, sequence), activity, 0);
      await alongside?.(transaction, sequence);
      if (await transaction.commit()) {
        index.add(sequence, activity);
        await trim(conversationId, index);
        tell(conversationId);
        return activity;
      }
      await index.catchUp();
    }
  }

  /** Gives an activity its id, time and position. */
  function stamp(conversationId: string, sequence: number, activity: WireActivity): WireActivity {
    return {
      ...activity,
      id: toActivityId(conversationId, sequence),
      timestamp: new Date(now()).toISOString(),
      channelData: { ...activity.channelData, "webchat:sequence-id": sequence },
    };
  }

  /** Deletes the oldest entries of a conversation that has become too large. */
  async function trim(conversationId: string, index: LogIndex): Promise<void> {
    for (let size = index.size; size && size.bytes > maxBytes && size.oldest < index.last; size = index.size) {
      try {
        await store.delete(toEntryKey(conversationId, size.oldest));
      } catch {
        // The new activity is stored, so its caller must not fail; the next one trims again.
        return;
      }
      index.remove(size.oldest);
    }
  }

  return {
    append: (conversationId, activity, alongside) =>
      indexes.use(conversationId, async (index) => {
        const sent = index.findSent(activity.channelData?.["clientActivityID"]);
        if (sent !== undefined) return { activity: { ...activity, id: sent }, isRepeat: true };
        const at = (sequence: number) => stamp(conversationId, sequence, activity);
        return { activity: await put(conversationId, index, at, alongside), isRepeat: false };
      }),

    commit: (conversationId, transaction, activities, { clears = false } = {}) =>
      indexes.use(conversationId, async (index) => {
        // The position of a deleted entry is not used again.
        if (clears) await index.catchUp();
        const added = activities.map((activity, i) => {
          const sequence = index.last + 1 + i;
          return { sequence, activity: stamp(conversationId, sequence, activity) };
        });
        for (const { sequence, activity } of added)
          await transaction.write(toEntryKey(conversationId, sequence), activity, 0);
        if (!(await transaction.commit())) {
          await index.catchUp();
          return false;
        }
        if (clears) {
          index.clear();
          await index.catchUp();
        } else for (const { sequence, activity } of added) index.add(sequence, activity);
        await trim(conversationId, index);
        if (added.length > 0) tell(conversationId);
        return true;
      }),

    replace: (conversationId, id, activity) =>
      indexes.use(conversationId, async (index) => {
        const place = index.findPosition(id);
        const key = place === undefined ? undefined : toEntryKey(conversationId, place);
        const earlier = key === undefined ? undefined : (await store.read(key))?.value;
        if (key === undefined || !isActivity(earlier)) return undefined;
        const edited = await put(conversationId, index, () => ({
          ...activity,
          id,
          timestamp: earlier.timestamp,
          channelData: {
            ...activity.channelData,
            "webchat:sequence-id": earlier.channelData?.["webchat:sequence-id"],
          },
        }));
        await store.delete(key);
        index.remove(toSequence(key));
        return edited;
      }),

    async find(conversationId, sequence) {
      const activity = (await store.read(toEntryKey(conversationId, sequence)))?.value;
      return isActivity(activity) ? activity : undefined;
    },

    has: async (conversationId, id) => (await findPosition(conversationId, id)) !== undefined,

    async read(conversationId, watermark, limit) {
      let after = toEntryKey(conversationId, watermark);
      for (;;) {
        const page = await store.list(entryPrefix(conversationId), { after, limit, maxBytes: READ_PAGE_BYTES });
        const readable = page.flatMap(({ key, value }) =>
          isActivity(value) ? { sequence: toSequence(key), activity: value } : [],
        );
        if (readable.length > 0 || page.length === 0) return readable;
        after = page.at(-1)?.key ?? after;
      }
    },

    async broadcast(conversationId, activity) {
      const place = await indexes.use(conversationId, async (index) => index.last);
      const timestamp = new Date(now()).toISOString();
      const channelData = { ...activity.channelData, "webchat:sequence-id": place };
      tell(conversationId, { ...activity, timestamp, channelData });
    },

    watch(conversationId, watcher) {
      const set = watchers.get(conversationId) ?? new Set();
      watchers.set(conversationId, set.add(watcher));
      return () => {
        set.delete(watcher);
        if (set.size === 0 && watchers.get(conversationId) === set) watchers.delete(conversationId);
      };
    },

    forget: (conversationId) =>
      indexes.use(conversationId, async (index) => {
        for (;;) {
          const page = await store.list(entryPrefix(conversationId), {
            limit: FORGET_PAGE,
            maxBytes: FORGET_PAGE_BYTES,
          });
          for (const { key } of page) await store.delete(key);
          if (page.length === 0) break;
        }
        index.clear();
      }),

    async clear(conversationId, transaction, until) {
      const last = until === undefined ? undefined : await findPosition(conversationId, until);
      for (let after = ""; ;) {
        const page = await store.list(entryPrefix(conversationId), {
          after,
          limit: FORGET_PAGE,
          maxBytes: FORGET_PAGE_BYTES,
        });
        for (const { key } of page) if (last === undefined || toSequence(key) <= last) await transaction.delete(key);
        if (page.length === 0) return;
        after = page.at(-1)?.key ?? after;
      }
    },
  };

  function findPosition(conversationId: string, id: string): Promise<number | undefined> {
    return indexes.use(conversationId, async (index) => index.findPosition(id));
  }
}

function toActivityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(7, "0")}`;
}
