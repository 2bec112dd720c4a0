import { type Activity, type TurnContext } from "botbuilder";
import {
  createConversationHandler,
  type BotParts,
  type ConversationHandler,
} from "../../conversation/conversation-handler.ts";
import { toLanguage, toMessage } from "./message.ts";
import { readRating } from "../rendering/ratings.ts";
import { TEAMS } from "../rendering/render.ts";
import { createTeamsBot, type TeamsParts } from "../teams/bot.ts";

/** Handles one turn on any adapter. */
export type Bot = (context: TurnContext) => Promise<void>;

/** Hears of a turn that failed. */
export type TurnErrorHandler = (context: TurnContext, error: Error) => Promise<void>;

/** Creates the bot: greets who joins, answers messages through the advisor, and minds the manners of Teams. */
export function createBot(parts: BotParts & TeamsParts): Bot {
  const conversation = createConversationHandler(parts);
  const teams = createTeamsBot(conversation, parts);
  return (context) => (context.activity.channelId === TEAMS ? teams(context) : converse(context, conversation));
}

/** Says in the visitor's language that a turn failed; the fault itself goes to the log only. */
export function createTurnErrorHandler({ knowledge, log }: Pick<BotParts, "knowledge" | "log">): TurnErrorHandler {
  return async (context, error) => {
    log.error({ err: error, channel: context.activity.channelId }, "turn failed");
    const { content, classifier } = await knowledge();
    const language = classifier.detectLanguage(context.activity.text ?? "") ?? toLanguage(context.activity);
    await context.sendActivity(content.catalogue.error[language]);
  };
}

async function converse(context: TurnContext, conversation: ConversationHandler): Promise<void> {
  const { activity } = context;
  if (activity.type === "message" || readRating(activity) !== undefined)
    await conversation.answer(context, toMessage(activity));
  else if (hasVisitorJoined(activity)) await conversation.greet(context);
}

function hasVisitorJoined({ type, membersAdded, recipient }: Activity): boolean {
  return type === "conversationUpdate" && (membersAdded ?? []).some(({ id }) => id !== recipient.id);
}
