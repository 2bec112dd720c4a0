import { z } from "zod";
import type { Language } from "../content/model.ts";

/** What a pressed button can ask of the conversation itself. */
export const BUTTON_COMMANDS = ["help", "none-of-these", "start-over"] as const;

/** Shape of a pressed button's value, as it comes back from a channel. */
export const BUTTON_VALUE = z.union([z.object({ topic: z.string() }), z.object({ command: z.enum(BUTTON_COMMANDS) })]);

/** What a pressed button says: an id, never matched by text. */
export type ButtonValue = Readonly<z.infer<typeof BUTTON_VALUE>>;

/** A thing to press. */
export type Button = { readonly label: string; readonly value: ButtonValue };

/** A row of a small table: what it is about, and its value. */
export type Fact = { readonly label: string; readonly value: string };

/** A card next to the text; everything it says is in the text as well. */
export type Card = { readonly title: string; readonly facts: readonly Fact[] };

/** Where an answer comes from, or some of its figures: one line below it, which leads to the source. */
export type SourceLine = { readonly text: string; readonly url?: string };

/** One thing the bot says. Knows no channel: `chat` renders it for each. */
export type Reply = {
  readonly language: Language;
  /** Plain paragraphs separated by a blank line; complete without card or buttons. */
  readonly text: string;
  readonly card?: Card;
  /** Empty when nothing in the text needs one. */
  readonly sources: readonly SourceLine[];
  /** What the visitor may press next, at most five. */
  readonly suggestions: readonly Button[];
};

/** The text of a reply with its sources, for places that show text only. */
export function toPlainText({ text, sources }: Reply): string {
  return sources.length === 0 ? text : `${text}\n\n${sources.map((source) => source.text).join("\n")}`;
}
