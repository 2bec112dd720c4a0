import type { Card, SourceLine } from "../../advisor/model/reply.ts";
import type { RenderedAttachment } from "./rendered.ts";
import { toBars } from "./salary-bars.ts";

/** A paragraph of a card: its text in the Markdown of cards, and further properties of a `TextBlock`. */
export type Paragraph = { readonly text: string } & Readonly<Record<string, unknown>>;

/** Parts of a card. */
export type CardParts = {
  readonly body: readonly object[];
  readonly actions?: readonly object[];
  /** The card's whole content as text, for clients without cards and for notifications. */
  readonly fallbackText: string;
  /** Mention entities of people named in the text. */
  readonly mentions?: readonly object[];
};

/** Creates an Adaptive Card of version 1.5, the newest that Teams draws on every device. */
export function toAdaptiveCard({ body, actions = [], fallbackText, mentions = [] }: CardParts): RenderedAttachment {
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.5",
    fallbackText,
    body,
    actions,
    ...(mentions.length > 0 && { msteams: { entities: mentions } }),
  };
  return { contentType: "application/vnd.microsoft.card.adaptive", content };
}

/** Renders paragraphs as text blocks. */
export function toTextBlocks(paragraphs: readonly Paragraph[]): object[] {
  return paragraphs.map((paragraph) => ({ type: "TextBlock", wrap: true, ...paragraph }));
}

/** Renders the sources of an answer as small lines close together. */
export function toSourceBlocks(sources: readonly SourceLine[]): object[] {
  return toTextBlocks(
    sources.map((source, i) => ({
      text: toSourceText(source),
      isSubtle: true,
      size: "Small",
      ...(i > 0 && { spacing: "None" }),
    })),
  );
}

/** Renders a card's table, or the bars that replace it. */
export function toTable(card: Card | undefined): object[] {
  if (card === undefined) return [];
  if (card.bars) return toBars(card.bars);
  return [{ type: "FactSet", facts: card.facts.map(({ label, value }) => ({ title: label, value })) }];
}

/** Returns a table as text: its title, then a line for each row. */
export function toTableText({ title, facts }: Card): string {
  return [title, ...facts.map(({ label, value }) => `${label}: ${value}`)].join("\n");
}

/** Returns a source line in Markdown, linked if the source has an address. */
export function toSourceText({ text, url }: SourceLine): string {
  return url === undefined ? text : `[${text}](${url})`;
}
