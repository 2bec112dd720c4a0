import { z } from "zod";
import { readChecked } from "../../ports/read-checked.ts";
import type { Store } from "../../ports/store.ts";
import { afterConversation, CONVERSATIONS, toConversationKey } from "./keys.ts";
import { createActivityLog, type ActivityLog } from "./log.ts";

/** One visitor's conversation with the bot. */
export type DirectLineConversation = {
  readonly userId: string;
  /** ISO time at which the visitor was last seen, exact to a day. */
  readonly usedAt: string;
  /** Whether the bot has been told that the visitor came. */
  readonly hasBegun: boolean;
};

/** What stays of a deleted conversation, so that its tokens, which live on for an hour, do not open it anew. */
type Ended = { readonly usedAt: string; readonly isEnded: true };

const CONVERSATION: z.ZodType<DirectLineConversation> = z.looseObject({
  userId: z.string(),
  usedAt: z.iso.datetime(),
  hasBegun: z.boolean(),
});

const ENDED: z.ZodType<Ended> = z.looseObject({ usedAt: z.iso.datetime(), isEnded: z.literal(true) });

const RECORD = z.union([ENDED, CONVERSATION]);

/** The conversations held over the embedded Direct Line, kept in the store. */
export type Conversations = {
  readonly log: ActivityLog;
  /** Makes a conversation known; one that is known already, or was deleted, stays as it is. */
  open(conversationId: string, userId: string): Promise<void>;
  /** Notes that a conversation is deleted, from when on it is not found; what was said in it is the log's to forget. */
  end(conversationId: string): Promise<void>;
  /** Whether a conversation was deleted. */
  isEnded(conversationId: string): Promise<boolean>;
  /** Finds a conversation and notes that it is in use. */
  find(conversationId: string): Promise<DirectLineConversation | undefined>;
  /** Claims the right to greet the visitor: true once in a conversation's life. */
  begin(conversationId: string): Promise<boolean>;
  /** Deletes the conversations not used since a time, with everything said in them; returns how many. */
  forgetUnusedSince(time: number): Promise<number>;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens the conversations of a store. */
export function createConversations(store: Store, now: () => number): Conversations {
  const log = createActivityLog(store, now);

  return {
    log,

    async open(conversationId, userId) {
      const conversation: DirectLineConversation = { userId, usedAt: new Date(now()).toISOString(), hasBegun: false };
      await store.write(toConversationKey(conversationId), conversation, 0);
    },

    async end(conversationId) {
      const ended: Ended = { usedAt: new Date(now()).toISOString(), isEnded: true };
      await store.write(toConversationKey(conversationId), ended);
    },

    async isEnded(conversationId) {
      return isEnded((await readChecked(store, toConversationKey(conversationId), RECORD)).value);
    },

    async find(conversationId) {
      const key = toConversationKey(conversationId);
      const { value: conversation, version } = await readChecked(store, key, RECORD);
      if (conversation === undefined || isEnded(conversation)) return undefined;
      if (now() - Date.parse(conversation.usedAt) < DAY_MS) return conversation;
      const used = { ...conversation, usedAt: new Date(now()).toISOString() };
      await store.write(key, used, version);
      return used;
    },

    async begin(conversationId) {
      const key = toConversationKey(conversationId);
      for (;;) {
        const { value: conversation, version } = await readChecked(store, key, RECORD);
        if (conversation === undefined || isEnded(conversation) || conversation.hasBegun) return false;
        const begun = { ...conversation, hasBegun: true };
        if ((await store.write(key, begun, version)) !== undefined) return true;
      }
    },

    async forgetUnusedSince(time) {
      let forgotten = 0;
      let after = "";
      for (;;) {
        const [entry] = await store.list(CONVERSATIONS, { after, limit: 1 });
        if (entry === undefined) return forgotten;
        const conversationId = entry.key.slice(CONVERSATIONS.length).replace(/\/.*$/, "");
        after = afterConversation(conversationId);
        // A log without its conversation is left over from a process that ended half-way through forgetting it.
        const record = RECORD.safeParse(entry.value).data;
        if (record !== undefined && Date.parse(record.usedAt) >= time) continue;
        const isUnreadable = record === undefined && entry.key === toConversationKey(conversationId);
        await (isUnreadable ? store.setAside(entry.key, entry.version) : store.delete(entry.key));
        await log.forget(conversationId);
        if (!isEnded(record)) forgotten += 1;
      }
    },
  };
}

function isEnded(record: DirectLineConversation | Ended | undefined): record is Ended {
  return record !== undefined && "isEnded" in record;
}
