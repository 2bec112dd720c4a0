import type { Button, Reply } from "../../advisor/model/reply.ts";
import { toAdaptiveCard, toSourceText, toTable, toTableText } from "./adaptive-card.ts";
import { toMarkdownList } from "./items.ts";
import { toKeepActions } from "./keep-actions.ts";
import { toMarkdown } from "./markdown.ts";
import { toRatingEntity } from "./ratings.ts";
import type { RenderedActivity } from "./rendered.ts";

/**
 * Renders a reply for the web and for all channels without a renderer of their own: Markdown with suggested actions.
 * @param isOurWebChat whether the project's own web chat shows it, which draws thumbs itself; other clients get them as
 *   suggested actions.
 */
export function renderForWeb(reply: Reply, isOurWebChat: boolean): RenderedActivity {
  const { card, ratings = [], suggestions } = reply;
  const buttons = isOurWebChat ? suggestions : [...suggestions, ...ratings];
  // A card made to be kept needs only its title above it; its fallback text holds the content.
  const said = isOurWebChat && card?.keep ? card.title : toMarkdown(reply);
  // Two spaces before a line's end break it without opening a paragraph.
  const sources = reply.sources.map((source) => `*${toSourceText(source)}*`).join("  \n");
  return {
    type: "message",
    text: [said, toMarkdownList(reply.items), sources].filter(Boolean).join("\n\n"),
    textFormat: "markdown",
    locale: reply.language,
    ...(card && { attachments: [toWebCard(card, isOurWebChat)], attachmentLayout: "list" }),
    ...(buttons.length > 0 && { suggestedActions: { to: [], actions: buttons.map(toMessageBack) } }),
    ...(isOurWebChat && ratings.length > 0 && { entities: [toRatingEntity(ratings)] }),
  };
}

function toWebCard(card: NonNullable<Reply["card"]>, isOurWebChat: boolean) {
  const keeping = toKeepActions(card, isOurWebChat);
  const body = [...toTable(card), ...(keeping.length > 0 ? [{ type: "ActionSet", actions: keeping }] : [])];
  return toAdaptiveCard({ body, fallbackText: toTableText(card) });
}

function toMessageBack({ label, value }: Button): object {
  return { type: "messageBack", title: label, text: label, displayText: label, value };
}
