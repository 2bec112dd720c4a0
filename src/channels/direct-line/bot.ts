import type { Conversation } from "../../conversation/conversation.ts";
import type { Exchange, SentReply, Visitor } from "../../conversation/incoming.ts";
import { DEFAULT_ROLE } from "../../conversation/state-key.ts";
import { readPage, toLanguage, toMessage } from "../reading/message.ts";
import { readRating } from "../rendering/ratings.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { renderForWeb } from "../rendering/web.ts";
import { CHANNEL_ID, type ReceivedByBot } from "./activity.ts";
import type { TurnLogic } from "./adapter.ts";
import type { DirectLineTurn } from "./turn.ts";

/** Creates the turn logic of the web chat: it greets a visitor who joins and answers messages and pressed thumbs. */
export function createWebBot(conversation: Conversation): TurnLogic {
  return async (turn) => {
    const { activity, requester } = turn;
    const { id } = activity;
    const visitor = {
      ...toVisitor(activity),
      ...(requester !== undefined && { requester }),
      ...(id !== undefined && { id }),
    };
    if (activity.type === "message" || readRating(activity) !== undefined)
      await conversation.answer({ ...visitor, message: toMessage(activity) }, toExchange(turn));
    else if (activity.type === "conversationUpdate") await conversation.greet(visitor, toExchange(turn));
  };
}

/** Creates the turn logic that apologizes for a failed turn. */
export function createWebApology(conversation: Conversation): TurnLogic {
  return (turn) => {
    const { activity } = turn;
    return conversation.apologize({ language: toLanguage(activity), message: toMessage(activity) }, toExchange(turn));
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
    async send(replies) {
      const sent: SentReply[] = [];
      for (const { reply, activities } of renderReplies(replies, (each) => [renderForWeb(each, true)])) {
        const ids = await turn.sendActivities(activities);
        sent.push({ reply, activityId: ids.at(-1)?.id ?? "" });
      }
      return sent;
    },
    sendText: async (text) => void (await turn.sendActivity(text)),
    showTyping: async () => void (await turn.sendActivity({ type: "typing" })),
  };
}
