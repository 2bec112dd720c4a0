import type { ConversationReference } from "botbuilder";
import { z } from "zod";
import { readChecked } from "../../ports/read-checked.ts";
import type { Store } from "../../ports/store.ts";

/** What is kept of a conversation that the bot may write to on its own. */
export type KeptReference = {
  readonly reference: Partial<ConversationReference>;
  /** When the person blocked the bot, in milliseconds since 1970. */
  readonly blockedAt?: number;
};

const ACCOUNT = z.looseObject({ id: z.string() });

/** Shape of a stored reference: what is needed to write to it. */
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
      const { value: kept } = await readChecked(store, keyOf(channelId, conversationId), KEPT_REFERENCE);
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
