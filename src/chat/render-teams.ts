import { ActionTypes, ActivityTypes, type Activity, type Attachment } from "botbuilder";
import { toPlainText, type Button, type Reply } from "../advisor/reply.ts";
import { toAdaptiveCard, toSourceBlocks, toTable, toTextBlocks, type Paragraph } from "./adaptive-card.ts";
import { toKeepActions } from "./keep-actions.ts";
import type { SentCard } from "./sent-cards.ts";

/** What a pressed button is called in `adaptiveCard/action`. */
export const PRESS_VERB = "press";

/** Name of the list that stands for buttons where there are too many. */
export const CHOICE_INPUT = "choice";

/**
 * Turns a reply into activities for Teams: one card with its buttons, because Teams would split text and card in two and shows
 * chips in few places. A very long one becomes several, the buttons on the last.
 */
export function renderForTeams(reply: Reply, chooseLabel: string): Partial<Activity>[] {
  const parts = splitLong(reply.text);
  return parts.map((text, i) => {
    const part = i === parts.length - 1 ? { ...reply, text } : { language: reply.language, text, ...BARE };
    return {
      type: ActivityTypes.Message,
      summary: toSummary(text),
      locale: reply.language,
      attachments: [toCard(part, toActions(part, chooseLabel))],
    };
  });
}

/** Draws a card after a press: what was pressed is noted, and can not be pressed again. */
export function renderUsedCard({ reply, pressed, rated }: SentCard, chooseLabel: string): Attachment {
  const rest = {
    ...reply,
    suggestions: pressed === undefined ? reply.suggestions : [],
    ratings: pressed === undefined && rated === undefined ? (reply.ratings ?? []) : [],
  };
  const used = [pressed, rated].filter((label) => label !== undefined && label !== "");
  const notes = used.map((label) => ({ text: `✓ ${label}`, isSubtle: true, size: "Small" }));
  return toCard({ ...reply, text: splitLong(reply.text).at(-1) ?? "" }, toActions(rest, chooseLabel), notes);
}

const BARE = { sources: [], suggestions: [] };

/** A card of Teams holds no more than this; the rest is cut off on a phone. */
const MAX_ACTIONS = 6;

/** Keeps a message below 80 kB: its text stands in the card and in the fallback, and a character may take four bytes. */
const MAX_CHARACTERS = 8000;

const MAX_SUMMARY_CHARACTERS = 500;

type Actions = { readonly body: readonly object[]; readonly actions: readonly object[] };

function toCard(reply: Reply, { body, actions }: Actions, notes: readonly Paragraph[] = []): Attachment {
  const { mention } = reply;
  const marked = mention && `<at>${mention.name}</at>`;
  const text = mention && marked ? reply.text.replace(mention.name, () => marked) : reply.text;
  return toAdaptiveCard({
    body: [
      ...toTextBlocks(text.split("\n\n").map((paragraph) => ({ text: paragraph }))),
      ...toSourceBlocks(reply.sources),
      ...toTable(reply.card),
      ...toTextBlocks(notes),
      ...body,
    ],
    actions,
    fallbackText: toPlainText(reply),
    mentions: mention === undefined ? [] : [{ type: "mention", text: marked, mentioned: mention }],
  });
}

/** Buttons while they are few; otherwise a list to choose from. Thumbs come last, where there is room for both. */
function toActions({ card, suggestions, ratings = [] }: Reply, chooseLabel: string): Actions {
  const keeping = card === undefined ? [] : toKeepActions(card, false);
  const room = MAX_ACTIONS - keeping.length;
  const isList = suggestions.length > room;
  const chosen = isList ? [toExecute({ label: chooseLabel })] : suggestions.map(toExecute);
  const thumbs = chosen.length + ratings.length <= room ? ratings.map(toExecute) : [];
  return { body: isList ? [toList(suggestions)] : [], actions: [...keeping, ...chosen, ...thumbs] };
}

function toList(buttons: readonly Button[]): object {
  const choices = buttons.map(({ label, value }) => ({ title: label, value: JSON.stringify(value) }));
  return { type: "Input.ChoiceSet", id: CHOICE_INPUT, style: "expanded", choices };
}

/** A client that is too old for Universal Actions posts the press as a message. */
function toExecute({ label, value }: { label: string; value?: Button["value"] }): object {
  if (value === undefined) return { type: "Action.Execute", title: label, verb: PRESS_VERB, data: {} };
  const msteams = { type: ActionTypes.MessageBack, displayText: label, text: label, value };
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
