import { randomUUID } from "node:crypto";
import type { Log } from "../../log.ts";
import { fromVisitor, toIncoming, toWelcomeCause, type DirectLineIdentity, type WireActivity } from "./activity.ts";
import type { DirectLineAdapter, TurnLogic } from "./adapter.ts";
import type { Conversations } from "./conversations.ts";
import { createTurnQueue } from "./turns.ts";

/** Where what visitors do reaches the bot: logged first, then one turn at a time per conversation. */
export type Inbox = {
  /**
   * Tells the bot, once in a conversation's life, that its visitor came; true when that was now. Later it hands the
   * bot the messages that a process killed before this one started had taken in and not answered.
   */
  begin(identity: DirectLineIdentity, locale: string | undefined): Promise<boolean>;
  /**
   * Takes an activity in and lets the bot answer in its own time; the same `clientActivityID` twice is answered once.
   * @param requester tells apart who sends many messages; it is not kept.
   * @returns its id, or `undefined` when too many of this conversation wait for an answer.
   */
  receive(identity: DirectLineIdentity, posted: WireActivity, requester?: string): Promise<string | undefined>;
  /**
   * Deletes the conversation: what was said, what the bot remembers of it, and the way back into it. The turn under way
   * ends first, and those that wait are dropped.
   */
  forget(identity: DirectLineIdentity): Promise<void>;
  /** Resolves when the bot has ended every turn. */
  settle(): Promise<void>;
};

/** Creates the inbox of a bot. */
export function createInbox(parts: {
  conversations: Conversations;
  adapter: DirectLineAdapter;
  bot: TurnLogic;
  /** Deletes what the bot remembers of the visitor. */
  forgetSession: (identity: DirectLineIdentity) => Promise<void>;
  now: () => number;
  log: Log;
}): Inbox {
  const { conversations, adapter, bot, forgetSession, now, log } = parts;
  const startedAt = now();
  const turns = createTurnQueue((err, conversation) => log.error({ err, conversation }, "turn failed beyond repair"));

  return {
    async begin(identity, locale) {
      const { conversationId } = identity;
      const isFirst = await conversations.begin(conversationId);
      const causes = isFirst
        ? [toWelcomeCause(identity, locale, new Date(now()))]
        : (await conversations.log.takeUnanswered(conversationId, startedAt)).map((each) => toIncoming(each, identity));
      for (const cause of causes) turns.add(conversationId, () => adapter.process(cause, bot));
      return isFirst;
    },

    async receive(identity, posted, requester) {
      const { conversationId } = identity;
      if (!turns.hasRoom(conversationId)) return undefined;
      // It may have been deleted while the message was on its way.
      if (await conversations.isEnded(conversationId)) return undefined;
      const activity = fromVisitor(posted, identity);
      const { activity: logged, isRepeat } = isKept(activity)
        ? await conversations.log.append(conversationId, activity)
        : { activity: { ...activity, id: randomUUID() }, isRepeat: false };
      if (!isRepeat) turns.add(conversationId, () => adapter.process(toIncoming(logged, identity), bot, requester));
      return logged.id;
    },

    async forget(identity) {
      const { conversationId } = identity;
      await conversations.end(conversationId);
      await turns.addLast(conversationId, async () => {
        await conversations.log.forget(conversationId);
        await forgetSession(identity);
      });
    },

    settle: () => turns.settle(),
  };
}

function isKept(activity: WireActivity): boolean {
  return activity.type !== "typing";
}
