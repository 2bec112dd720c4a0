import type { Card, SourceLine } from "../../advisor/model/reply.ts";
import type { RenderedAttachment } from "./rendered.ts";
import { toBars } from "./salary-bars.ts";

/** A paragraph of a card: its text in the Markdown that cards know, and what else a `TextBlock` takes. */
export type Paragraph = { readonly text: string } & Readonly<Record<string, unknown>>;

/** What a card is put together from. */
export type CardParts = {
  readonly body: readonly object[];
  readonly actions?: readonly object[];
  /** All the card says, for where no card can be drawn and for readers of notifications. */
  readonly fallbackText: string;
  /** People the text mentions. */
  readonly mentions?: readonly object[];
};

/** Puts an Adaptive Card together; 1.5 is the newest version that Teams draws on every device. */
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

/** Elements for paragraphs of text. */
export function toTextBlocks(paragraphs: readonly Paragraph[]): object[] {
  return paragraphs.map((paragraph) => ({ type: "TextBlock", wrap: true, ...paragraph }));
}

/** Elements for where an answer comes from: small lines close together. */
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

/** Elements for a small table, or for the picture drawn in its place. */
export function toTable(card: Card | undefined): object[] {
  if (card === undefined) return [];
  if (card.bars) return toBars(card.bars);
  return [{ type: "FactSet", facts: card.facts.map(({ label, value }) => ({ title: label, value })) }];
}

/** What a table says, a line a row, under its title. */
export function toTableText({ title, facts }: Card): string {
  return [title, ...facts.map(({ label, value }) => `${label}: ${value}`)].join("\n");
}

/** A source line in Markdown, leading to its source where it has an address. */
export function toSourceText({ text, url }: SourceLine): string {
  return url === undefined ? text : `[${text}](${url})`;
}
