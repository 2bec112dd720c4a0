import { randomUUID } from "node:crypto";
import type { Log } from "../../log.ts";
import { fromVisitor, toIncoming, toWelcomeCause, type DirectLineIdentity, type WireActivity } from "./activity.ts";
import type { DirectLineAdapter, TurnLogic } from "./adapter.ts";
import type { Conversations } from "./conversations.ts";
import { createTurnQueue } from "./turns.ts";

/** Receives visitors' activities: it logs each one, then runs one turn at a time per conversation. */
export type Inbox = {
  /**
   * Greets the visitor once in a conversation's life; true when that was now. Later calls run turns for the messages that a
   * process killed earlier had received and not answered.
   */
  begin(identity: DirectLineIdentity, locale: string | undefined): Promise<boolean>;
  /**
   * Logs an activity and queues its turn; an activity with a known `clientActivityID` gets no second turn.
   * @param requester identifies the sender for rate limits; it is not stored.
   * @returns its id, or `undefined` when too many activities of this conversation wait for an answer.
   */
  receive(identity: DirectLineIdentity, posted: WireActivity, requester?: string): Promise<string | undefined>;
  /**
   * Deletes the conversation: its log, its session and the possibility to resume it. The turn under way ends first, and
   * waiting turns are dropped.
   */
  forget(identity: DirectLineIdentity): Promise<void>;
  /** Resolves when every turn has ended. */
  settle(): Promise<void>;
};

/** Creates the inbox of a bot. */
export function createInbox(parts: {
  conversations: Conversations;
  adapter: DirectLineAdapter;
  bot: TurnLogic;
  /** Deletes the visitor's session. */
  forgetSession: (identity: DirectLineIdentity) => Promise<void>;
  now: () => number;
  log: Log;
}): Inbox {
  const { conversations, adapter, bot, forgetSession, now, log } = parts;
  const startedAt = now();
  const turns = createTurnQueue((err, conversation) =>
    log.error({ err, conversation }, "turn failed without an apology"),
  );

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
      // The conversation may have been deleted meanwhile.
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
