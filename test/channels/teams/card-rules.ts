import { expect } from "vitest";
import type { Sent } from "./connector.ts";
import { isAction, nodesOf, toShown, type CardNode } from "./shown.ts";

const CARD = "application/vnd.microsoft.card.adaptive";
const MAX_BYTES = 80_000;
const MAX_ACTIONS = 6;

/** Element and action types of cards of version 1.5. */
const KNOWN =
  /^(AdaptiveCard|TextBlock|RichTextBlock|TextRun|ColumnSet|Column|Container|FactSet|ActionSet|Input\.ChoiceSet|Action\.(Execute|Submit|OpenUrl)|mention)$/;

/** Colours, sizes and styles by name, which each theme and a high contrast draw in their own way. */
const NAMED = /^(default|emphasis|accent|good|attention|warning|dark|light|heading)$/i;

/**
 * Checks what holds for every message in Teams: one Adaptive Card and nothing beside it, that is drawn alike on a phone, in
 * the dark and in high contrast, and says the same in plain text where it cannot be drawn.
 * Source: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
 */
export function expectCardRules(sent: Pick<Sent, "activity" | "id" | "bytes">): void {
  const { activity, bytes } = sent;
  const told = JSON.stringify(activity).slice(0, 300);
  expect(activity.text ?? "", `no text beside the card: ${told}`).toBe("");
  expect(activity.suggestedActions, `no suggested actions: ${told}`).toBeUndefined();
  expect(
    activity.attachments?.map(({ contentType }) => contentType),
    `one card: ${told}`,
  ).toEqual([CARD]);
  expect(bytes, `bytes of ${told}`).toBeLessThan(MAX_BYTES);
  const { cards, actions, text } = toShown(sent);
  const [card] = cards;
  expect(Number(card?.version), `version of the card: ${told}`).toBeLessThanOrEqual(1.5);
  expect(activity.summary?.trim() || card?.fallbackText, `words for notifications: ${told}`).toBeTruthy();
  expectFallbackText(card?.fallbackText ?? "", text);
  expect(actions.length, `buttons in one card: ${told}`).toBeLessThanOrEqual(MAX_ACTIONS);
  for (const node of nodesOf(card)) expectReadable(node);
}

/** Every word of the card is in the text that stands for it, whatever the order and the Markdown. */
function expectFallbackText(fallbackText: string, text: string): void {
  const held = wordsOf(fallbackText);
  const missing = [...wordsOf(text)].filter((word) => !held.has(word));
  expect(missing, `words that the fallback text lacks: ${fallbackText.slice(0, 200)}`).toEqual([]);
}

/** The longer words of a text, without the addresses of its links. */
function wordsOf(text: string): Set<string> {
  return new Set(text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").match(/[\p{L}\p{N}]{4,}/gu));
}

function expectReadable(node: CardNode): void {
  const told = JSON.stringify(node).slice(0, 200);
  expect(node.type, `an element every client knows: ${told}`).toMatch(KNOWN);
  if (node.type === "TextBlock")
    expect(node["wrap"] === true || node["text"] === " ", `text that wraps: ${told}`).toBe(true);
  for (const field of ["color", "style"])
    if (!node.type.startsWith("Input.") && !isAction(node) && node[field] !== undefined)
      expect(node[field], `a ${field} of the theme's: ${told}`).toMatch(NAMED);
  expect(JSON.stringify(node["width"] ?? ""), `a width for any screen: ${told}`).not.toMatch(/px/);
  expect(node["backgroundImage"], `no picture behind text: ${told}`).toBeUndefined();
  if (node.type === "Action.Execute") expectPressable(node, told);
  if (node.type === "Action.OpenUrl") expect(node["url"], told).toMatch(/^(https|mailto):/);
  if (node.type === "Action.Submit") expect.fail(`A button that Teams does not use up: ${told}`);
}

/** A label short enough for a phone, and, where the card's inputs do not matter, what an old client does instead. */
function expectPressable({ title, verb, data, fallback }: CardNode, told: string): void {
  expect(String(title).length, `characters of a label: ${told}`).toBeLessThanOrEqual(50);
  expect(verb, told).toEqual(expect.any(String));
  if (!JSON.stringify(data).includes("press")) return;
  expect(fallback, `what an old client does: ${told}`).toMatchObject({
    type: "Action.Submit",
    title,
    data: { msteams: { type: "messageBack", value: expect.anything() } },
  });
}
