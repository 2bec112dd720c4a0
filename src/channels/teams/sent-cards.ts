import { z } from "zod";
import type { Reply } from "../../advisor/model/reply.ts";
import { REPLY } from "../../advisor/model/stored-reply.ts";
import { readChecked } from "../../ports/read-checked.ts";
import type { Store, Transaction } from "../../ports/store.ts";

/** A card that the bot has sent, and the buttons pressed on it. */
export type SentCard = {
  readonly reply: Reply;
  /** Label of the pressed suggestion. */
  readonly pressed?: string;
  /** Label of the pressed thumb. */
  readonly rated?: string;
  /** ISO time. */
  readonly usedAt: string;
};

/** Shape of a stored card. */
export const SENT_CARD: z.ZodType<SentCard> = z.looseObject({
  reply: REPLY,
  pressed: z.string().optional(),
  rated: z.string().optional(),
  usedAt: z.string(),
});

/** The part of a card that a press disables: its suggestions or its thumbs. */
export type Press = "pressed" | "rated";

/** The cards of a channel whose buttons can be pressed once. */
export type SentCards = {
  /** Stores a card that was sent. @param transaction it belongs to; default: none. */
  remember(conversationId: string, activityId: string, reply: Reply, transaction?: Transaction): Promise<void>;
  find(conversationId: string, activityId: string): Promise<SentCard | undefined>;
  /**
   * Notes a press.
   * @param commit commits it, with what belongs to it; default: the press alone.
   * @returns the updated card and whether this press was the first; `undefined` for a card that is not stored any more.
   */
  press(
    conversationId: string,
    activityId: string,
    press: Press,
    label: string,
    commit?: (transaction: Transaction) => Promise<boolean>,
  ): Promise<{ card: SentCard; isFirst: boolean } | undefined>;
};

/** Returns the prefix of the store keys of one conversation's cards. */
export function cardsOf(conversationId: string): string {
  return `${CARDS}msteams/${encodeURIComponent(conversationId)}/`;
}

/** Prefix of the store keys of all cards. */
export const CARDS = "card/";

/**
 * Creates the sent cards of a store. When two processes receive the same press at once, exactly one counts as the first.
 * @param now milliseconds since 1970.
 */
export function createSentCards(store: Store, now: () => number): SentCards {
  const usedAt = () => new Date(now()).toISOString();
  return {
    async remember(conversationId, activityId, reply, transaction) {
      await (transaction ?? store).write(keyOf(conversationId, activityId), {
        reply,
        usedAt: usedAt(),
      } satisfies SentCard);
    },

    async find(conversationId, activityId) {
      return (await readChecked(store, keyOf(conversationId, activityId), SENT_CARD)).value;
    },

    async press(conversationId, activityId, press, label, commit = (transaction) => transaction.commit()) {
      const key = keyOf(conversationId, activityId);
      for (;;) {
        const { value: card, version } = await readChecked(store, key, SENT_CARD);
        if (card === undefined) return undefined;
        if (card[press] !== undefined) return { card, isFirst: false };
        const used: SentCard = { ...card, [press]: label, usedAt: usedAt() };
        const transaction = store.begin();
        await transaction.write(key, used, version);
        if (await commit(transaction)) return { card: used, isFirst: true };
      }
    },
  };
}

function keyOf(conversationId: string, activityId: string): string {
  return cardsOf(conversationId) + encodeURIComponent(activityId);
}
