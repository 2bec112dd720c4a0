import type { Activity } from "botbuilder";
import type { Sent } from "./connector.ts";

/** One element or action of a card, with its children. */
export type CardNode = { readonly type: string; readonly [field: string]: unknown };

/** A card as sent. */
export type CardContent = CardNode & {
  readonly version?: string;
  readonly fallbackText?: string;
  readonly actions?: readonly CardNode[];
  readonly body?: readonly CardNode[];
};

/** A message as a person sees it. */
export type Shown = {
  /** All visible text, from top to bottom. */
  readonly text: string;
  /** Actions, those inside the card's body first. */
  readonly actions: readonly CardNode[];
  /** Labels of the actions. */
  readonly labels: readonly string[];
  readonly cards: readonly CardContent[];
  /** The message's id in Teams. */
  readonly id: string;
  readonly activity: Partial<Activity>;
};

/** Returns a sent message as a person sees it. */
export function toShown({ activity, id }: Pick<Sent, "activity" | "id">): Shown {
  const cards = (activity.attachments ?? []).map(({ content }) => content as CardContent);
  const nodes = cards.flatMap(nodesOf);
  const actions = nodes.filter(isAction);
  return {
    text: [activity.text ?? "", ...nodes.flatMap(wordsOf)].filter(Boolean).join("\n"),
    actions,
    labels: actions.map(({ title }) => String(title)),
    cards,
    id,
    activity,
  };
}

/** Lists the elements and actions of a card from top to bottom, without the fallbacks for older clients. */
export function nodesOf(value: unknown): CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([field, part]) =>
    field === "fallback" || field === "data" ? [] : nodesOf(part),
  );
  return isNode(value) ? [value, ...inner] : inner;
}

/** Returns whether a node is an action. */
export function isAction({ type }: CardNode): boolean {
  return type.startsWith("Action.");
}

function isNode(value: object): value is CardNode {
  return "type" in value && typeof value.type === "string";
}

function wordsOf(node: CardNode): string[] {
  if (node.type === "TextBlock" || node.type === "TextRun") return [String(node["text"])];
  const facts = node.type === "FactSet" ? (node["facts"] as { title: string; value: string }[]) : [];
  return facts.map(({ title, value }) => `${title}: ${value}`);
}
