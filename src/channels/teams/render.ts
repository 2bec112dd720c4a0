import { replyToPlainText, type Button, type Reply } from "../../advisor/model/reply.ts";
import { toAdaptiveCard, toSourceBlocks, toTable, toTextBlocks } from "../rendering/adaptive-card.ts";
import { toItemBlocks } from "../rendering/items.ts";
import { toKeepActions } from "../rendering/keep-actions.ts";
import type { RenderedActivity, RenderedAttachment } from "../rendering/rendered.ts";
import type { SentCard } from "./sent-cards.ts";

/** Verb of a pressed button in `adaptiveCard/action`. */
export const PRESS_VERB = "press";

/** Id of the list that replaces buttons when there are too many. */
export const CHOICE_INPUT = "choice";

/**
 * Renders a reply for Teams as one card with its buttons, because Teams would split text and card into two messages and
 * shows suggested actions in few clients. A very long reply becomes several cards; the last one has the buttons.
 */
export function renderForTeams(reply: Reply, labels: ListLabels): RenderedActivity[] {
  const parts = splitLong(reply.text);
  return parts.map((text, i) => {
    const part = i === parts.length - 1 ? { ...reply, text } : { language: reply.language, text, ...BARE };
    return {
      type: "message",
      summary: toSummary(text),
      locale: reply.language,
      attachments: [toCard(part, toActions(part, labels))],
    };
  });
}

/** Renders a card after a press: it shows the pressed label and has the used buttons removed. */
export function renderUsedCard({ reply, pressed, rated }: SentCard, labels: ListLabels): RenderedAttachment {
  const rest = {
    ...reply,
    suggestions: pressed === undefined ? reply.suggestions : [],
    ratings: pressed === undefined && rated === undefined ? (reply.ratings ?? []) : [],
  };
  const used = [pressed, rated].filter((label) => label !== undefined && label !== "");
  const notes = used.map((label) => `✓ ${label}`);
  return toCard({ ...reply, text: splitLong(reply.text).at(-1) ?? "" }, toActions(rest, labels), notes);
}

const BARE = { sources: [], suggestions: [] };

/** Most buttons of a Teams card; further ones are cut off on a phone. */
const MAX_ACTIONS = 6;

/** Keeps a message below 80 kB: its text is in the card and in the fallback, and a character may take four bytes. */
const MAX_CHARACTERS = 8000;

/** Characters that a notification shows. */
const MAX_SUMMARY_CHARACTERS = 160;

/** Labels of a list that replaces buttons: of its submit button, and of its error when nothing is chosen. */
export type ListLabels = { readonly choose: string; readonly chooseFirst: string };

type Actions = { readonly body: readonly object[]; readonly actions: readonly object[] };

function toCard(reply: Reply, { body, actions }: Actions, notes: readonly string[] = []): RenderedAttachment {
  const { card, mention } = reply;
  // A card made to be kept repeats the whole text, so its title suffices.
  const said = card?.keep ? card.title : reply.text;
  const marked = mention && `<at>${mention.name}</at>`;
  const text = mention && marked ? said.replace(mention.name, () => marked) : said;
  return toAdaptiveCard({
    body: [
      ...text.split("\n\n").flatMap((paragraph) => toParagraph(paragraph, reply.verbatim)),
      ...toItemBlocks(reply.items),
      ...toTable(card),
      ...toSourceBlocks(reply.sources),
      ...toTextBlocks(notes.map((note) => ({ text: note, isSubtle: true, size: "Small" }))),
      ...body,
    ],
    actions,
    fallbackText: [replyToPlainText(reply), ...notes].join("\n\n"),
    mentions: mention === undefined ? [] : [{ type: "mention", text: marked, mentioned: mention }],
  });
}

/** Renders a paragraph; a visitor's own words become a text run, which has no markup. */
function toParagraph(text: string, verbatim: readonly string[] = []): object[] {
  if (!verbatim.some((words) => text.includes(words))) return toTextBlocks([{ text }]);
  return [{ type: "RichTextBlock", inlines: [{ type: "TextRun", text }] }];
}

/**
 * Renders suggestions as buttons if they fit, otherwise as a list, with buttons for those that steer a flow. Thumbs come
 * last and are left out if they do not fit.
 */
function toActions({ card, suggestions, ratings = [] }: Reply, labels: ListLabels): Actions {
  const keeping = card === undefined ? [] : toKeepActions(card, false);
  const room = MAX_ACTIONS - keeping.length;
  if (suggestions.length + ratings.length <= room)
    return { body: [], actions: [...keeping, ...[...suggestions, ...ratings].map(toExecute)] };
  if (suggestions.length <= room) return { body: [], actions: [...keeping, ...suggestions.map(toExecute)] };
  const steering = suggestions.filter(({ value }) => "request" in value).slice(0, room - 1);
  const listed = suggestions.filter((button) => !steering.includes(button));
  const choose = { type: "Action.Execute", title: labels.choose, verb: PRESS_VERB, data: {} };
  return { body: [toList(listed, labels)], actions: [...keeping, choose, ...steering.map(toExecute)] };
}

function toList(buttons: readonly Button[], { choose, chooseFirst }: ListLabels): object {
  const choices = buttons.map(({ label, value }) => ({ title: label, value: JSON.stringify(value) }));
  const required = { isRequired: true, label: choose, errorMessage: chooseFirst };
  return { type: "Input.ChoiceSet", id: CHOICE_INPUT, style: "expanded", choices, ...required };
}

/** Renders a button. A client too old for Universal Actions posts the press as a message. */
function toExecute({ label, value }: Button): object {
  const msteams = { type: "messageBack", displayText: label, text: label, value };
  return {
    type: "Action.Execute",
    title: label,
    verb: PRESS_VERB,
    associatedInputs: "none",
    data: { press: value },
    fallback: { type: "Action.Submit", title: label, data: { msteams } },
  };
}

/** Splits a text between paragraphs, and inside a paragraph only if it exceeds a message by itself. */
function splitLong(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const paragraph of text.split("\n\n").flatMap(cut)) {
    if (part !== "" && part.length + paragraph.length > MAX_CHARACTERS) {
      parts.push(part);
      part = "";
    }
    part += part === "" ? paragraph : `\n\n${paragraph}`;
  }
  return [...parts, part];
}

function cut(paragraph: string): string[] {
  if (paragraph.length <= MAX_CHARACTERS) return [paragraph];
  return (
    paragraph.match(new RegExp(String.raw`[\s\S]{1,${MAX_CHARACTERS}}(?=\s|$)|[\s\S]{1,${MAX_CHARACTERS}}`, "g")) ?? []
  );
}

function toSummary(text: string): string {
  return text.length <= MAX_SUMMARY_CHARACTERS ? text : `${text.slice(0, MAX_SUMMARY_CHARACTERS)}…`;
}
