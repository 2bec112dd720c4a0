import type { Activity, TurnContext } from "botbuilder";
import { readRating } from "../rendering/ratings.ts";
import { renderReplies } from "../rendering/rendered.ts";
import { renderForWeb } from "../rendering/web.ts";
import { readMessage, TEAMS } from "./message.ts";
import type { TurnHandler } from "./turn-handler.ts";
import type { BotFrameworkTurns, ChannelManners } from "./turns.ts";
import { toVisitor } from "./visitor.ts";

/** Id of the channel of the project's own web chat when Azure's Direct Line serves it. */
const WEB_CHAT = "directline";

/** The manners of all channels but Teams. */
export const PLAIN_MANNERS: ChannelManners = {
  render: async ({ channelId }, replies, isContinued) =>
    renderReplies(replies, (reply) => [renderForWeb(reply, channelId === WEB_CHAT)], isContinued),
};

/**
 * Creates the bot of every Bot Framework channel: it greets a visitor who joins and answers messages.
 * @param teams handles the turns of Teams, which has rules of its own.
 */
export function createBot(turns: BotFrameworkTurns, teams: TurnHandler): TurnHandler {
  return (context) => (context.activity.channelId === TEAMS ? teams(context) : converse(context, turns));
}

async function converse(context: TurnContext, turns: BotFrameworkTurns): Promise<void> {
  const { activity } = context;
  const { id } = activity;
  const cause = { visitor: toVisitor(activity), ...(id !== undefined && { id }) };
  const isMessage = activity.type === "message" || readRating(activity) !== undefined;
  if (!isMessage && !hasVisitorJoined(activity)) return;
  const { stored, ended } = turns.take(context, isMessage ? { ...cause, message: readMessage(activity) } : cause);
  await stored;
  await ended;
}

function hasVisitorJoined({ type, membersAdded, recipient }: Activity): boolean {
  return type === "conversationUpdate" && (membersAdded ?? []).some(({ id }) => id !== recipient.id);
}
