import { z } from "zod";
import type { Language } from "../../languages/language.ts";

/** Commands of buttons that concern the whole conversation. */
const BUTTON_COMMANDS = ["help", "none-of-these", "start-over", "my-data", "export-data", "delete-data"] as const;

/** Requests of buttons that concern one flow. */
export const FLOW_REQUESTS = [
  "back",
  "skip",
  "why",
  "repeat",
  "confirm",
  "change",
  "cancel",
  "start-over",
  "options",
  "resume",
  "person",
] as const;

const name = z.string().max(100);
const run = z.number();

/** Shape of a pressed button's value, as a channel returns it. */
export const BUTTON_VALUE = z.union([
  /** Rates an answer, by its number in the conversation. */
  z.object({
    rate: z.enum(["up", "down"]),
    answer: z.number(),
    topic: name.optional(),
    confidence: z.number().min(0).max(1),
  }),
  /** Answers a question of one flow run, or changes that answer. */
  z.object({ flow: name, run, slot: name, value: z.union([z.string().max(500), z.number()]) }),
  /** Asks a question of the flow again, to change the answer. */
  z.object({ flow: name, run, change: name }),
  /** Makes a request to one flow run at one of its steps. */
  z.object({ flow: name, run, step: name, request: z.enum(FLOW_REQUESTS) }),
  /** Starts a flow with known answers. */
  z.object({ flow: name, known: z.record(name, z.union([z.string().max(500), z.number()])).optional() }),
  z.object({ topic: z.string().max(500) }),
  /** Tells the rest of a topic's answer. */
  z.object({ more: name }),
  z.object({ command: z.enum(BUTTON_COMMANDS) }),
]);

/** Value of a button: ids, never matched by text. */
export type ButtonValue = Readonly<z.infer<typeof BUTTON_VALUE>>;

/** A button with its label. */
export type Button = { readonly label: string; readonly value: ButtonValue };

/** A row of a small table: a label and its value. */
export type Fact = { readonly label: string; readonly value: string };

/** A bar of a chart; `from` and `to` are positions on the axis, 0 to 1. */
export type Bar = Fact & {
  readonly from: number;
  readonly to: number;
  readonly isHighlighted: boolean;
  /** A few words below the bar. */
  readonly note?: string;
};

/** A card beside the text; the text contains everything on it. */
export type Card = {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Shown instead of the facts. */
  readonly bars?: readonly Bar[];
  /** Labels of the buttons that keep the card, in channels that can. */
  readonly keep?: { readonly copy: string; readonly print: string; readonly mail: string };
};

/** An item of a list, such as a job ad or a help line; shown as text, never as markup, since third parties write ads. */
export type Item = {
  readonly title: string;
  /** One line below the title. */
  readonly detail: string;
  /** A further line: a remark by the bot. */
  readonly note?: string;
  /** URL that the title opens; http or https only. */
  readonly url?: string;
};

/** A line below an answer that names the source of it, or of some of its figures, and links to it. */
export type SourceLine = { readonly text: string; readonly url?: string };

/** The answer of a topic in its parts, so that a channel can fold what nobody has asked for yet. */
export type Answer = {
  /** Id of the topic. */
  readonly topic: string;
  readonly lead: string;
  /** The rest; absent where the lead says all. */
  readonly more?: string;
  /** Sources of lead and rest. */
  readonly sources: readonly SourceLine[];
};

/** One message of the bot, independent of the channel. */
export type Reply = {
  readonly language: Language;
  /** Plain paragraphs separated by a blank line; complete without card or buttons. */
  readonly text: string;
  readonly card?: Card;
  /** Items listed below the text. */
  readonly items?: readonly Item[];
  /** Sources shown below the text; empty where nothing in it needs one. */
  readonly sources: readonly SourceLine[];
  /** The answer that the text tells, or tells a part of. */
  readonly answer?: Answer;
  /** Buttons for the next message. */
  readonly suggestions: readonly Button[];
  /** Thumbs for this answer, shown last and small. */
  readonly ratings?: readonly Button[];
  /** Parts of the text that the visitor wrote, to be shown unchanged. */
  readonly verbatim?: readonly string[];
  /** Person named in the text, whom a channel may notify. */
  readonly mention?: { readonly id: string; readonly name: string };
};

/** Creates a reply of text and suggestions only. */
export function toReply(language: Language, text: string, suggestions: readonly Button[] = []): Reply {
  return { language, text, sources: [], suggestions };
}

/** Returns the text of a reply with its items and sources, for text-only output. */
export function replyToPlainText({ text, items = [], sources }: Reply): string {
  const listed = items
    .map(({ title, detail, note }) => [`- ${title}`, detail, ...(note === undefined ? [] : [note])].join("\n  "))
    .join("\n");
  const below = sources.map((source) => source.text).join("\n");
  return [text, listed, below].filter(Boolean).join("\n\n");
}
