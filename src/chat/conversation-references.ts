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
  find(channelId: string, conversationId: string, now: number): Promise<KeptReference | undefined>;
  /** Whether this process knows of a block; asked before each send, for answers may be on their way when it comes. */
  isBlocked(conversationId: string): boolean;
  /** Whether there was no block when it was last looked for, and that is less than a minute ago. */
  isFree(conversationId: string, now: number): boolean;
  /** Keeps where a conversation is; a block ends with it. */
  keep(reference: Partial<ConversationReference>): Promise<void>;
  /** Notes that the person wants nothing more from the bot. */
  block(reference: Partial<ConversationReference>, now: number): Promise<void>;
  drop(channelId: string, conversationId: string): Promise<void>;
};

const FREE_MS = 60_000;
const MAX_FREE = 10_000;

/** Keeps conversation references in the store. */
export function createReferences(store: Store): ConversationReferences {
  const blocked = new Set<string>();
  // By conversation, until when in milliseconds; another process may hear of a block that this one does not.
  const free = new Map<string, number>();

  async function write(kept: KeptReference): Promise<void> {
    const { channelId = "", conversation } = kept.reference;
    const id = conversation?.id ?? "";
    free.delete(id);
    note(id, kept);
    await store.write(keyOf(channelId, id), kept);
  }

  function note(conversationId: string, kept: KeptReference | undefined): void {
    if (kept?.blockedAt === undefined) blocked.delete(conversationId);
    else blocked.add(conversationId);
  }

  function noteFree(conversationId: string, now: number): void {
    if (free.size >= MAX_FREE) free.clear();
    free.set(conversationId, now + FREE_MS);
  }

  return {
    async find(channelId, conversationId, now) {
      const kept = (await store.read(keyOf(channelId, conversationId)))?.value as KeptReference | undefined;
      note(conversationId, kept);
      if (kept?.blockedAt === undefined) noteFree(conversationId, now);
      return kept;
    },
    isFree: (conversationId, now) => (free.get(conversationId) ?? 0) > now,
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
