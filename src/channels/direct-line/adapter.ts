import type { Log } from "../../log.ts";
import { CHANNEL_ID, toIncoming, type DirectLineIdentity, type ReceivedByBot } from "./activity.ts";
import type { Conversations } from "./conversations.ts";
import { createTurn, type DirectLineTurn } from "./turn.ts";

/** Handles one activity. */
export type TurnLogic = (turn: DirectLineTurn) => Promise<void>;

/** Runs a bot in this process: what it sends is logged in the conversation, where Direct Line shows it to the visitor. */
export type DirectLineAdapter = {
  /**
   * Runs one turn. A fault is logged, and the visitor is told.
   * @param requester tells apart who sends many messages, where that is known.
   */
  process(activity: ReceivedByBot, logic: TurnLogic, requester?: string): Promise<void>;
  /** Starts a turn of the bot's own in a conversation held before; does nothing when that has been forgotten. */
  goOn(identity: DirectLineIdentity, logic: TurnLogic): Promise<void>;
};

/** What the adapter is built from. */
export type DirectLineAdapterParts = {
  readonly conversations: Conversations;
  readonly log: Log;
  /** Tells the visitor of a fault, in their language; left out, an English sentence does. */
  readonly apologize?: TurnLogic;
};

const FAULT_SENTENCE = "Something went wrong on our side. Please ask again.";

/** Creates the adapter of the embedded Direct Line. */
export function createDirectLineAdapter({ conversations, log, apologize }: DirectLineAdapterParts): DirectLineAdapter {
  const sayFault: TurnLogic = apologize ?? (async (turn) => void (await turn.sendActivity(FAULT_SENTENCE)));
  const adapter: DirectLineAdapter = {
    async process(activity, logic, requester) {
      const turn = createTurn(conversations, log, activity, requester);
      try {
        await logic(turn);
      } catch (err) {
        log.error({ err, conversation: activity.conversation.id }, "turn failed");
        await sayFault(turn);
      }
    },

    async goOn(identity, logic) {
      const { conversationId } = identity;
      if ((await conversations.find(conversationId)) === undefined) {
        log.info({ conversation: conversationId }, "conversation to continue is gone");
        return;
      }
      const event = { type: "event", name: "ContinueConversation", channelId: CHANNEL_ID };
      await adapter.process(toIncoming(event, identity), logic);
    },
  };
  return adapter;
}
