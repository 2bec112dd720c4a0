import { type Activity, type TurnContext } from "botbuilder";
import type { Conversation } from "../../conversation/conversation.ts";
import type { Log } from "../../log.ts";
import { toLanguage } from "../reading/message.ts";
import { readRating } from "../rendering/ratings.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { renderForWeb } from "../rendering/web.ts";
import { createExchange, toVisitor } from "./exchange.ts";
import { readMessage, TEAMS } from "./message.ts";

/** Handles one turn of the adapter. */
export type TurnHandler = (context: TurnContext) => Promise<void>;

/** Is called with the error of a turn that failed. */
export type TurnErrorHandler = (context: TurnContext, error: Error) => Promise<void>;

/** Id of the channel of the project's own web chat when Azure's Direct Line serves it. */
const WEB_CHAT = "directline";

/**
 * Creates the bot of every Bot Framework channel: it greets a visitor who joins and answers messages.
 * @param teams handles the turns of Teams, which has rules of its own.
 */
export function createBot(conversation: Conversation, teams: TurnHandler): TurnHandler {
  return (context) => (context.activity.channelId === TEAMS ? teams(context) : converse(context, conversation));
}

/** Creates the handler of failed turns: it apologizes in the visitor's language and writes the fault to the log only. */
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
