import { ActionTypes, ActivityTypes, InputHints, type Activity, type CardAction } from "botbuilder";
import type { Button, Reply } from "../../advisor/model/reply.ts";
import { toAdaptiveCard, toSourceText, toTable, toTableText } from "./adaptive-card.ts";
import { CHANNEL_ID } from "../direct-line/activity.ts";
import { toKeepActions } from "./keep-actions.ts";
import { toMarkdown } from "./markdown.ts";
import { toMarkdownList } from "./items.ts";
import { toRatingEntity } from "./ratings.ts";
import { renderForTeams, type ListLabels } from "../teams/render.ts";

/** The id of the Teams channel. */
export const TEAMS = "msteams";

/** What a reply becomes in a channel: activities, the last of which carries what can be pressed. */
export type Rendered = { readonly reply: Reply; readonly activities: readonly Partial<Activity>[] };

/**
 * Turns the replies of a turn into activities for a channel: text with chips on the web, one card with buttons in Teams.
 * The last one says that the bot now waits for the visitor.
 * @param toLabels what is written on a list, where buttons are too many.
 */
export function renderReplies(
  replies: readonly Reply[],
  channelId: string,
  toLabels: (reply: Reply) => ListLabels,
): Rendered[] {
  return replies.map((reply, i) => {
    const activities =
      channelId === TEAMS ? renderForTeams(reply, toLabels(reply)) : [renderForWeb(reply, channelId === CHANNEL_ID)];
    const isLastReply = i === replies.length - 1;
    return {
      reply,
      activities: activities.map((activity, part) => ({
        ...activity,
        inputHint: isLastReply && part === activities.length - 1 ? InputHints.AcceptingInput : InputHints.IgnoringInput,
      })),
    };
  });
}

/** @param hasThumbs whether the channel draws thumbs itself; elsewhere they are suggestions. */
function renderForWeb(reply: Reply, hasThumbs: boolean): Partial<Activity> {
  const { card, ratings = [], suggestions } = reply;
  const buttons = hasThumbs ? suggestions : [...suggestions, ...ratings];
  // A card made to be kept stands alone under its title; its own fallback text says what it shows.
  const said = hasThumbs && card?.keep ? card.title : toMarkdown(reply);
  // Two spaces before a line's end break it without opening a paragraph.
  const sources = reply.sources.map((source) => `*${toSourceText(source)}*`).join("  \n");
  return {
    type: ActivityTypes.Message,
    text: [said, toMarkdownList(reply.items), sources].filter(Boolean).join("\n\n"),
    textFormat: "markdown",
    locale: reply.language,
    ...(card && { attachments: [toWebCard(card, hasThumbs)], attachmentLayout: "list" }),
    ...(buttons.length > 0 && { suggestedActions: { to: [], actions: buttons.map(toMessageBack) } }),
    ...(hasThumbs && ratings.length > 0 && { entities: [toRatingEntity(ratings)] }),
  };
}

function toWebCard(card: NonNullable<Reply["card"]>, isOurWebChat: boolean) {
  const keeping = toKeepActions(card, isOurWebChat);
  const body = [...toTable(card), ...(keeping.length > 0 ? [{ type: "ActionSet", actions: keeping }] : [])];
  return toAdaptiveCard({ body, fallbackText: toTableText(card) });
}

function toMessageBack({ label, value }: Button): CardAction {
  return { type: ActionTypes.MessageBack, title: label, text: label, displayText: label, value };
}
