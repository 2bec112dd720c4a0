import type { ConversationLoop } from "../../conversation/conversation-loop.ts";
import type { Exchange, Visitor } from "../../conversation/incoming.ts";
import { DEFAULT_ROLE } from "../../conversation/state-key.ts";
import { readPage, toLanguage, toMessage } from "../reading/message.ts";
import { readRating } from "../rendering/ratings.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { renderForWeb } from "../rendering/web.ts";
import { CHANNEL_ID, type ReceivedByBot } from "./activity.ts";
import type { TurnLogic } from "./adapter.ts";
import { toOrigin } from "./origin.ts";
import type { DirectLineTurn } from "./turn.ts";

/** Creates the turn logic of the web chat: it greets a visitor who joins and answers messages and pressed thumbs. */
export function createWebBot(conversation: ConversationLoop): TurnLogic {
  return async (turn) => {
    const { activity, requester, job } = turn;
    const { id } = activity;
    if (job?.kind === "command") return conversation.carryOut(job, toExchange(turn));
    const visitor = {
      ...toVisitor(activity),
      ...(requester !== undefined && { requester }),
      ...(id !== undefined && { id }),
      ...(job && { job }),
    };
    if (activity.type === "message" || readRating(activity) !== undefined)
      await conversation.answer({ ...visitor, message: toMessage(activity) }, toExchange(turn));
    else if (activity.type === "conversationUpdate") await conversation.greet(visitor, toExchange(turn));
  };
}

function toVisitor(activity: ReceivedByBot): Visitor {
  const { conversation, from, localTimezone: timeZone } = activity;
  const page = readPage(activity);
  return {
    key: { channel: CHANNEL_ID, conversation: conversation.id, person: from.id, role: DEFAULT_ROLE },
    isGroup: false,
    language: toLanguage(activity),
    abilities: [],
    ...(typeof timeZone === "string" && { timeZone }),
    ...(page !== undefined && { page }),
  };
}

function toExchange(turn: DirectLineTurn): Exchange {
  return {
    origin: toOrigin(turn.activity),
    commit(transaction, replies, options) {
      const rendered = renderReplies(replies, (each) => [renderForWeb(each, true)], options?.isContinued);
      return turn.commit(
        transaction,
        rendered.flatMap(({ activities }) => activities),
        options,
      );
    },
    sendText: async (text) => void (await turn.sendActivity(text)),
    showTyping: async () => void (await turn.sendActivity({ type: "typing" })),
  };
}
