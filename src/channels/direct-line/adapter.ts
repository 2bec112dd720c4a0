import type { Log } from "../../log.ts";
import { StoreFailed } from "../../ports/store.ts";
import type { TurnJob } from "../../ports/turn-jobs.ts";
import { CHANNEL_ID, toIncoming, type DirectLineIdentity, type ReceivedByBot } from "./activity.ts";
import type { Conversations } from "./conversations.ts";
import { createTurn, type DirectLineTurn } from "./turn.ts";

/** Handles one turn. */
export type TurnLogic = (turn: DirectLineTurn) => Promise<void>;

/** Circumstances of a turn: its job, and the sender for rate limits, if known. */
export type TurnCause = { readonly job?: TurnJob; readonly requester?: string };

/** Runs turns in this process and logs the replies in the conversation, from where Direct Line shows them to the visitor. */
export type DirectLineAdapter = {
  /** Runs one turn. After a fault it logs the error and apologizes to the visitor. @throws StoreFailed */
  process(activity: ReceivedByBot, logic: TurnLogic, cause?: TurnCause): Promise<void>;
  /** Starts a turn without an incoming activity; does nothing when the conversation does not exist any more. */
  goOn(identity: DirectLineIdentity, logic: TurnLogic): Promise<void>;
};

/** Parts of the adapter. */
export type DirectLineAdapterParts = { readonly conversations: Conversations; readonly log: Log };

/** For faults outside the conversation, which apologizes for its own in the visitor's language. */
const FAULT_SENTENCE = "Something went wrong on our side. Please ask again.";

/** Creates the adapter of the embedded Direct Line. */
export function createDirectLineAdapter({ conversations, log }: DirectLineAdapterParts): DirectLineAdapter {
  const adapter: DirectLineAdapter = {
    async process(activity, logic, cause) {
      const turn = createTurn(conversations, log, activity, cause);
      try {
        await logic(turn);
      } catch (err) {
        if (err instanceof StoreFailed) throw err;
        log.error({ err, conversation: activity.conversation.id }, "turn failed");
        await turn.sendActivity(FAULT_SENTENCE);
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
