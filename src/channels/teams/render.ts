import { replyToPlainText, type Button, type Reply } from "../../advisor/model/reply.ts";
import { toAdaptiveCard, toSourceBlocks, toTable, toTextBlocks } from "../rendering/adaptive-card.ts";
import { toItemBlocks } from "../rendering/items.ts";
import { toKeepActions } from "../rendering/keep-actions.ts";
import type { RenderedActivity, RenderedAttachment } from "../rendering/rendered.ts";
import type { SentCard } from "./sent-cards.ts";

/** What a pressed button is called in `adaptiveCard/action`. */
export const PRESS_VERB = "press";

/** Name of the list that stands for buttons where there are too many. */
export const CHOICE_INPUT = "choice";

/**
 * Turns a reply into activities for Teams: one card with its buttons, because Teams would split text and card in two and shows
 * chips in few places. A very long one becomes several, the buttons on the last.
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

/** Draws a card after a press: what was pressed is noted, and can not be pressed again. */
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

/** A card of Teams holds no more than this; the rest is cut off on a phone. */
const MAX_ACTIONS = 6;

/** Keeps a message below 80 kB: its text stands in the card and in the fallback, and a character may take four bytes. */
const MAX_CHARACTERS = 8000;

/** A notification shows no more. */
const MAX_SUMMARY_CHARACTERS = 160;

/** What is written on a list that stands for buttons: on the button below it, and where nothing was chosen. */
export type ListLabels = { readonly choose: string; readonly chooseFirst: string };

type Actions = { readonly body: readonly object[]; readonly actions: readonly object[] };

function toCard(reply: Reply, { body, actions }: Actions, notes: readonly string[] = []): RenderedAttachment {
  const { card, mention } = reply;
  // A card made to be kept says everything itself, under its title.
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

/** A paragraph; one that holds what a visitor wrote is a run of text, which knows no markup. */
function toParagraph(text: string, verbatim: readonly string[] = []): object[] {
  if (!verbatim.some((words) => text.includes(words))) return toTextBlocks([{ text }]);
  return [{ type: "RichTextBlock", inlines: [{ type: "TextRun", text }] }];
}

/**
 * Buttons while they are few; otherwise a list to choose from, with what steers a flow as buttons still. Thumbs come last,
 * where there is room for both.
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

/** A client that is too old for Universal Actions posts the press as a message. */
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

/** Parts text at paragraphs, or where one is longer than a message by itself, anywhere. */
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
