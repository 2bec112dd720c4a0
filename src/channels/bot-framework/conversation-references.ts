import type { ConversationReference } from "botbuilder";
import { z } from "zod";
import { readChecked } from "../../ports/read-checked.ts";
import type { Store } from "../../ports/store.ts";

/** Stored reference to a conversation, by which the bot can write to it later. */
export type KeptReference = {
  readonly reference: Partial<ConversationReference>;
  /** Time at which the person blocked the bot, in milliseconds since 1970. */
  readonly blockedAt?: number;
};

const ACCOUNT = z.looseObject({ id: z.string() });

/** Shape of a stored reference: the fields needed to write to the conversation. */
const KEPT_REFERENCE = z.looseObject({
  reference: z.looseObject({
    channelId: z.string(),
    serviceUrl: z.string(),
    conversation: ACCOUNT,
    bot: ACCOUNT,
    user: ACCOUNT.optional(),
  }),
  blockedAt: z.number().optional(),
}) as z.ZodType as z.ZodType<KeptReference>;

/** The stored references to conversations in which the bot is installed. */
export type ConversationReferences = {
  find(channelId: string, conversationId: string): Promise<KeptReference | undefined>;
  /** Returns whether this process knows of a block. Asked before each send: a block may come while replies are queued. */
  isBlocked(conversationId: string): boolean;
  /** Stores a reference and lifts a block. */
  keep(reference: Partial<ConversationReference>): Promise<void>;
  /** Notes that the person has blocked the bot. @param now milliseconds since 1970. */
  block(reference: Partial<ConversationReference>, now: number): Promise<void>;
  drop(channelId: string, conversationId: string): Promise<void>;
};

/** Creates the conversation references of a store. */
export function createReferences(store: Store): ConversationReferences {
  const blocked = new Set<string>();

  async function write(kept: KeptReference): Promise<void> {
    const { channelId = "", conversation } = kept.reference;
    const id = conversation?.id ?? "";
    note(id, kept);
    await store.write(referenceKey(channelId, id), kept);
  }

  function note(conversationId: string, kept: KeptReference | undefined): void {
    if (kept?.blockedAt === undefined) blocked.delete(conversationId);
    else blocked.add(conversationId);
  }

  return {
    async find(channelId, conversationId) {
      const { value: kept } = await readChecked(store, referenceKey(channelId, conversationId), KEPT_REFERENCE);
      note(conversationId, kept);
      return kept;
    },
    isBlocked: (conversationId) => blocked.has(conversationId),
    keep: (reference) => write({ reference }),
    block: (reference, now) => write({ reference, blockedAt: now }),
    async drop(channelId, conversationId) {
      note(conversationId, undefined);
      await store.delete(referenceKey(channelId, conversationId));
    },
  };
}

/** Returns the store key of a conversation's reference. */
export function referenceKey(channelId: string, conversationId: string): string {
  return `reference/${encodeURIComponent(channelId)}/${encodeURIComponent(conversationId)}`;
}
