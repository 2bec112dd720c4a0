import {
  ActionTypes,
  ActivityTypes,
  CardFactory,
  InputHints,
  type Activity,
  type Attachment,
  type CardAction,
} from "botbuilder";
import type { Button, Card, Reply, SourceLine } from "../advisor/reply.ts";
import { CHANNEL_ID } from "./direct-line-activity.ts";
import { toKeepActions } from "./keep-actions.ts";
import { toRatingEntity } from "./ratings.ts";
import { toBars } from "./salary-bars.ts";

/**
 * Turns the replies of a turn into activities for a channel: text with chips on the web, one card with buttons in Teams.
 * The last one says that the bot now waits for the visitor.
 */
export function renderReplies(replies: readonly Reply[], channelId: string): Partial<Activity>[] {
  return replies.map((reply, i) => ({
    ...(channelId === "msteams" ? renderForTeams(reply) : renderForWeb(reply, channelId === CHANNEL_ID)),
    inputHint: i === replies.length - 1 ? InputHints.AcceptingInput : InputHints.IgnoringInput,
  }));
}

/** @param hasThumbs whether the channel draws thumbs itself; elsewhere they are suggestions. */
function renderForWeb(reply: Reply, hasThumbs: boolean): Partial<Activity> {
  const { ratings = [] } = reply;
  const buttons = hasThumbs ? reply.suggestions : buttonsOf(reply);
  // A card made to be kept stands alone under its title; its own fallback text says what it shows.
  const said = hasThumbs && reply.card?.keep ? reply.card.title : reply.text;
  // Two spaces before a line's end break it without opening a paragraph.
  const sources = reply.sources.map((source) => `*${toMarkdown(source)}*`).join("  \n");
  return {
    type: ActivityTypes.Message,
    text: sources === "" ? said : `${said}\n\n${sources}`,
    textFormat: "markdown",
    locale: reply.language,
    ...(reply.card && { attachments: [toAdaptiveCard([], reply.card, [], hasThumbs)], attachmentLayout: "list" }),
    ...(buttons.length > 0 && { suggestedActions: { to: [], actions: buttons.map(toMessageBack) } }),
    ...(hasThumbs && ratings.length > 0 && { entities: [toRatingEntity(ratings)] }),
  };
}

/** Teams splits text and card into two messages and shows chips in few places, so all of it goes into one card. */
function renderForTeams(reply: Reply): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: reply.text,
    locale: reply.language,
    attachments: [toAdaptiveCard(toBlocks(reply), reply.card, buttonsOf(reply))],
  };
}

/** The paragraphs of a reply and, small below them, its sources, as text blocks of a card. */
export function toBlocks(reply: Reply): object[] {
  const sources = reply.sources.map((source, i) => ({
    text: toMarkdown(source),
    isSubtle: true,
    size: "Small",
    ...(i > 0 && { spacing: "None" }),
  }));
  return [...reply.text.split("\n\n").map((text) => ({ text })), ...sources];
}

/** Makes a card of text blocks, a reply's table or picture, and buttons. */
export function toAdaptiveCard(
  blocks: readonly object[],
  card: Card | undefined,
  buttons: readonly Button[],
  isOurWebChat = false,
): Attachment {
  const facts = card?.facts.map(({ label, value }) => ({ title: label, value })) ?? [];
  const table = card === undefined ? [] : card.bars ? toBars(card.bars) : [{ type: "FactSet", facts }];
  const rows = Array.from({ length: Math.ceil(buttons.length / MAX_ACTIONS) }, (_, row) =>
    buttons.slice(row * MAX_ACTIONS, (row + 1) * MAX_ACTIONS).map(toSubmit),
  );
  const keeping = card === undefined ? [] : toKeepActions(card, isOurWebChat);
  // More than a card's row holds are rows of its body; so they stand in their order.
  const isOneRow = rows.length <= 1;
  return CardFactory.adaptiveCard({
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.5",
    fallbackText: [...(card ? [card.title] : []), ...facts.map(({ title, value }) => `${title}: ${value}`)].join("\n"),
    body: [
      ...blocks.map((block) => ({ type: "TextBlock", wrap: true, ...block })),
      ...table,
      ...(keeping.length > 0 ? [{ type: "ActionSet", actions: keeping }] : []),
      ...(isOneRow ? [] : rows.map((actions) => ({ type: "ActionSet", actions }))),
    ],
    actions: isOneRow ? (rows[0] ?? []) : [],
  });
}

/** A card's row of buttons holds no more than this in Teams. */
const MAX_ACTIONS = 6;

/** What can be pressed, thumbs last. */
function buttonsOf({ suggestions, ratings = [] }: Reply): Button[] {
  return [...suggestions, ...ratings];
}

function toMarkdown({ text, url }: SourceLine): string {
  return url === undefined ? text : `[${text}](${url})`;
}

function toMessageBack({ label, value }: Button): CardAction {
  return { type: ActionTypes.MessageBack, title: label, text: label, displayText: label, value };
}

function toSubmit({ label, value }: Button) {
  const msteams = { type: "messageBack", displayText: label, text: label, value };
  return { type: "Action.Submit", title: label, data: { msteams } };
}
