import { z } from "zod";
import type { Language } from "../../languages/language.ts";

/** What a pressed button can ask of the conversation itself. */
const BUTTON_COMMANDS = ["help", "none-of-these", "start-over", "my-data", "export-data", "delete-data"] as const;

/** What a pressed button can ask of the flow it belongs to. */
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

/** Shape of a pressed button's value, as it comes back from a channel. */
export const BUTTON_VALUE = z.union([
  /** Rates an answer, by its number in the conversation. */
  z.object({
    rate: z.enum(["up", "down"]),
    answer: z.number(),
    topic: name.optional(),
    confidence: z.number().min(0).max(1),
  }),
  /** Answers a question of one run of a flow, or changes that answer. */
  z.object({ flow: name, run, slot: name, value: z.union([z.string().max(500), z.number()]) }),
  /** Asks for a question again, to change the answer. */
  z.object({ flow: name, run, change: name }),
  /** Asks something of one run of a flow at one of its steps. */
  z.object({ flow: name, run, step: name, request: z.enum(FLOW_REQUESTS) }),
  /** Starts a flow, with what is known already. */
  z.object({ flow: name, known: z.record(name, z.union([z.string().max(500), z.number()])).optional() }),
  z.object({ topic: z.string() }),
  z.object({ command: z.enum(BUTTON_COMMANDS) }),
]);

/** What a pressed button says: an id, never matched by text. */
export type ButtonValue = Readonly<z.infer<typeof BUTTON_VALUE>>;

/** A thing to press. */
export type Button = { readonly label: string; readonly value: ButtonValue };

/** A row of a small table: what it is about, and its value. */
export type Fact = { readonly label: string; readonly value: string };

/** A bar of a picture: which part of the axis it covers, from 0 to 1. */
export type Bar = Fact & {
  readonly from: number;
  readonly to: number;
  readonly isHighlighted: boolean;
  /** A few words below it. */
  readonly note?: string;
};

/** A card next to the text; everything it says is in the text as well. */
export type Card = {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Drawn instead of the facts. */
  readonly bars?: readonly Bar[];
  /** Offers to keep the card, where a channel can: the labels of what to press. */
  readonly keep?: { readonly copy: string; readonly print: string; readonly mail: string };
};

/** Something found that others wrote, such as a job ad: shown as text, never as markup. */
export type Item = {
  readonly title: string;
  /** One line below the title. */
  readonly detail: string;
  /** Another, which the bot says about it. */
  readonly note?: string;
  /** Address that the title opens; http or https only. */
  readonly url?: string;
};

/** Where an answer comes from, or some of its figures: one line below it, which leads to the source. */
export type SourceLine = { readonly text: string; readonly url?: string };

/** One thing the bot says. Knows no channel: `chat` renders it for each. */
export type Reply = {
  readonly language: Language;
  /** Plain paragraphs separated by a blank line; complete without card or buttons. */
  readonly text: string;
  readonly card?: Card;
  /** Listed below the text. */
  readonly items?: readonly Item[];
  /** Empty when nothing in the text needs one. */
  readonly sources: readonly SourceLine[];
  /** What the visitor may press next. */
  readonly suggestions: readonly Button[];
  /** Thumbs for this answer, drawn last and small. */
  readonly ratings?: readonly Button[];
  /** Parts of the text that the visitor wrote, to be shown as they are. */
  readonly verbatim?: readonly string[];
  /** Somebody the text names, whom a channel may tell of it. */
  readonly mention?: { readonly id: string; readonly name: string };
};

/** A reply of nothing but text, and things to press. */
export function toReply(language: Language, text: string, suggestions: readonly Button[] = []): Reply {
  return { language, text, sources: [], suggestions };
}

/** The text of a reply with what it lists and its sources, for places that show text only. */
export function replyToPlainText({ text, items = [], sources }: Reply): string {
  const listed = items
    .map(({ title, detail, note }) => [`- ${title}`, detail, ...(note === undefined ? [] : [note])].join("\n  "))
    .join("\n");
  const below = sources.map((source) => source.text).join("\n");
  return [text, listed, below].filter(Boolean).join("\n\n");
}
