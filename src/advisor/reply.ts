import type { Language } from "../content/model.ts";

/** What a pressed button says, never matched by text. */
export type ButtonValue =
  | { readonly topic: string }
  | { readonly command: "help" | "start-over" | "repeat" | "switch-language" };

/** A thing to press. */
export type Button = { readonly label: string; readonly value: ButtonValue };

/** A row of a small table: what it is about, and its value. */
export type Fact = { readonly label: string; readonly value: string };

/** A card next to the text; everything it says is in the text as well. */
export type Card = { readonly title: string; readonly facts: readonly Fact[] };

/** Where an answer comes from. */
export type SourceLine = { readonly text: string; readonly url?: string };

/** One thing the bot says. Knows no channel: `chat` renders it for each. */
export type Reply = {
  readonly language: Language;
  /** Plain paragraphs separated by a blank line; complete without card or buttons. */
  readonly text: string;
  readonly card?: Card;
  readonly source?: SourceLine;
  /** What the visitor may press next, at most five. */
  readonly suggestions: readonly Button[];
};
