import { type Activity, type TurnContext } from "botbuilder";
import type { Conversation } from "../../conversation/conversation.ts";
import type { Log } from "../../log.ts";
import { toLanguage } from "../reading/message.ts";
import { readRating } from "../rendering/ratings.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { renderForWeb } from "../rendering/web.ts";
import { createExchange, toVisitor } from "./exchange.ts";
import { readMessage, TEAMS } from "./message.ts";

/** Handles one turn on the adapter. */
export type Bot = (context: TurnContext) => Promise<void>;

/** Hears of a turn that failed. */
export type TurnErrorHandler = (context: TurnContext, error: Error) => Promise<void>;

/** The channel whose web chat is the project's own, when Azure's Direct Line serves it. */
const WEB_CHAT = "directline";

/**
 * Creates the bot of every Bot Framework channel: it greets a visitor who joins and answers messages.
 * @param teams handles the turns of Teams, which has manners of its own.
 */
export function createBot(conversation: Conversation, teams: Bot): Bot {
  return (context) => (context.activity.channelId === TEAMS ? teams(context) : converse(context, conversation));
}

/** Says in the visitor's language that a turn failed; the fault itself goes to the log only. */
export function createTurnErrorHandler(conversation: Conversation, log: Log): TurnErrorHandler {
  return async (context, error) => {
    const { activity } = context;
    log.error({ err: error, channel: activity.channelId }, "turn failed");
    const exchange = createExchange(context, async () => []);
    await conversation.apologize({ language: toLanguage(activity), message: readMessage(activity) }, exchange);
  };
}

async function converse(context: TurnContext, conversation: Conversation): Promise<void> {
  const { activity } = context;
  const isOurWebChat = activity.channelId === WEB_CHAT;
  const exchange = createExchange(context, async (replies) =>
    renderReplies(replies, (reply) => [renderForWeb(reply, isOurWebChat)]),
  );
  const { id } = activity;
  const visitor = { ...toVisitor(activity), ...(id !== undefined && { id }) };
  if (activity.type === "message" || readRating(activity) !== undefined)
    await conversation.answer({ ...visitor, message: readMessage(activity) }, exchange);
  else if (hasVisitorJoined(activity)) await conversation.greet(visitor, exchange);
}

function hasVisitorJoined({ type, membersAdded, recipient }: Activity): boolean {
  return type === "conversationUpdate" && (membersAdded ?? []).some(({ id }) => id !== recipient.id);
}
