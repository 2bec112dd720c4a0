import { z } from "zod";
import { readChecked } from "../../ports/read-checked.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import { afterConversation, CONVERSATIONS, toConversationKey } from "./keys.ts";
import { createActivityLog, type ActivityLog } from "./activity-log.ts";

/** One visitor's conversation with the bot. */
export type DirectLineConversation = {
  readonly userId: string;
  /** ISO time of the visitor's last request, exact to a day. */
  readonly usedAt: string;
  /** Whether the visitor has been greeted. */
  readonly hasBegun: boolean;
};

/** Record of a deleted conversation, by which its tokens, valid for another hour, do not open it again. */
type Ended = { readonly usedAt: string; readonly isEnded: true };

const CONVERSATION: z.ZodType<DirectLineConversation> = z.looseObject({
  userId: z.string(),
  usedAt: z.iso.datetime(),
  hasBegun: z.boolean(),
});

const ENDED: z.ZodType<Ended> = z.looseObject({ usedAt: z.iso.datetime(), isEnded: z.literal(true) });

const RECORD = z.union([ENDED, CONVERSATION]);

/** The stored conversations of the embedded Direct Line. */
export type Conversations = {
  readonly log: ActivityLog;
  /** Stores a new conversation; does nothing if it exists or was deleted. */
  open(conversationId: string, userId: string): Promise<void>;
  /** Marks a conversation as deleted, so that it is not found any more; its log is deleted separately. */
  end(conversationId: string): Promise<void>;
  /** Returns whether a conversation was deleted. */
  isEnded(conversationId: string): Promise<boolean>;
  /** Finds a conversation and updates `usedAt`. */
  find(conversationId: string): Promise<DirectLineConversation | undefined>;
  /**
   * Claims the greeting of the visitor; returns true once in a conversation's life.
   * @param alongside adds to the transaction what is stored together with the claim.
   */
  begin(conversationId: string, alongside?: (transaction: Transaction) => Promise<void>): Promise<boolean>;
  /** Deletes the conversations not used since a time, with their logs; returns how many. */
  forgetUnusedSince(time: number): Promise<number>;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Creates the conversations of a store.
 * @param bytesPerConversation see `DirectLineLimits`.
 */
export function createConversations(store: Store, now: () => number, bytesPerConversation?: number): Conversations {
  const log = createActivityLog(store, now, bytesPerConversation);

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
      // A time in the future, by a clock that was set back, would keep the conversation for too long.
      if (Math.abs(now() - Date.parse(conversation.usedAt)) < DAY_MS) return conversation;
      const used = { ...conversation, usedAt: new Date(now()).toISOString() };
      await store.write(key, used, version);
      return used;
    },

    async begin(conversationId, alongside) {
      const key = toConversationKey(conversationId);
      for (;;) {
        const { value: conversation, version } = await readChecked(store, key, RECORD);
        if (conversation === undefined || isEnded(conversation) || conversation.hasBegun) return false;
        const transaction = store.begin();
        await transaction.write(key, { ...conversation, hasBegun: true }, version);
        await alongside?.(transaction);
        if (await transaction.commit()) return true;
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
        // A log without a conversation is left over from a process that ended during its deletion.
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
