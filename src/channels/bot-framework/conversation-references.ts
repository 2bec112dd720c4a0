import type { ConversationReference } from "botbuilder";
import type { Store } from "../../ports/store.ts";

/** What is kept of a conversation that the bot may write to on its own. */
export type KeptReference = {
  readonly reference: Partial<ConversationReference>;
  /** When the person blocked the bot, in milliseconds since 1970. */
  readonly blockedAt?: number;
};

/** The conversations of a channel in which the bot is installed. */
export type ConversationReferences = {
  find(channelId: string, conversationId: string): Promise<KeptReference | undefined>;
  /** Whether this process knows of a block; asked before each send, for answers may be on their way when it comes. */
  isBlocked(conversationId: string): boolean;
  /** Keeps where a conversation is; a block ends with it. */
  keep(reference: Partial<ConversationReference>): Promise<void>;
  /** Notes that the person wants nothing more from the bot. */
  block(reference: Partial<ConversationReference>, now: number): Promise<void>;
  drop(channelId: string, conversationId: string): Promise<void>;
};

/** Keeps conversation references in the store. */
export function createReferences(store: Store): ConversationReferences {
  const blocked = new Set<string>();

  async function write(kept: KeptReference): Promise<void> {
    const { channelId = "", conversation } = kept.reference;
    const id = conversation?.id ?? "";
    note(id, kept);
    await store.write(keyOf(channelId, id), kept);
  }

  function note(conversationId: string, kept: KeptReference | undefined): void {
    if (kept?.blockedAt === undefined) blocked.delete(conversationId);
    else blocked.add(conversationId);
  }

  return {
    async find(channelId, conversationId) {
      const kept = (await store.read(keyOf(channelId, conversationId)))?.value as KeptReference | undefined;
      note(conversationId, kept);
      return kept;
    },
    isBlocked: (conversationId) => blocked.has(conversationId),
    keep: (reference) => write({ reference }),
    block: (reference, now) => write({ reference, blockedAt: now }),
    async drop(channelId, conversationId) {
      note(conversationId, undefined);
      await store.delete(keyOf(channelId, conversationId));
    },
  };
}

function keyOf(channelId: string, conversationId: string): string {
  return `reference/${encodeURIComponent(channelId)}/${encodeURIComponent(conversationId)}`;
}
