import type { ConversationReference } from "botbuilder";
import type { Store } from "../store/store.ts";

/** What is kept of a conversation that the bot may write to on its own. */
export type KeptReference = {
  readonly reference: Partial<ConversationReference>;
  /** When the person blocked the bot, in milliseconds since 1970. */
  readonly blockedAt?: number;
};

/** The conversations of a channel in which the bot is installed. */
export type ConversationReferences = {
  find(channelId: string, conversationId: string): Promise<KeptReference | undefined>;
  /** Keeps where a conversation is; a block ends with it. */
  keep(reference: Partial<ConversationReference>): Promise<void>;
  /** Notes that the person wants nothing more from the bot. */
  block(reference: Partial<ConversationReference>, now: number): Promise<void>;
  drop(channelId: string, conversationId: string): Promise<void>;
};

/** Keeps conversation references in the store. */
export function createReferences(store: Store): ConversationReferences {
  const write = async (kept: KeptReference) => {
    const { channelId = "", conversation } = kept.reference;
    await store.write(keyOf(channelId, conversation?.id ?? ""), kept);
  };
  return {
    async find(channelId, conversationId) {
      const stored = await store.read(keyOf(channelId, conversationId));
      return stored?.value as KeptReference | undefined;
    },
    keep: (reference) => write({ reference }),
    block: (reference, now) => write({ reference, blockedAt: now }),
    drop: (channelId, conversationId) => store.delete(keyOf(channelId, conversationId)),
  };
}

function keyOf(channelId: string, conversationId: string): string {
  return `reference/${encodeURIComponent(channelId)}/${encodeURIComponent(conversationId)}`;
}
