import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Visitor } from "./visitor.ts";

/** What the bot is asked in these tests, and how its answer can be told. */
export const QUESTIONS = [
  ["what does a junior earn?", /35.000.45.000/],
  ["can I work from home", /^Working from home is common/],
] as const;

/** The bot's messages. */
export function answers(visitor: Visitor): Locator {
  return visitor.chat.locator(".webchat__bubble:not(.webchat__bubble--from-user)");
}

/** The line that says how the connection is. */
export function statusLine(visitor: Visitor): Locator {
  return visitor.chat.locator("#connection [role=status]");
}

/** Opens the chat and waits for the welcome. */
export async function beginChat(visitor: Visitor): Promise<void> {
  await visitor.openChat();
  await answers(visitor).first().waitFor();
}

/** Asks a question, and waits for its answer. */
export async function ask(visitor: Visitor, [question, answer]: readonly [string, RegExp]): Promise<void> {
  await visitor.say(question);
  await visitor.chat.getByText(answer).first().waitFor();
}

/** Everything that stands in the transcript, in order. */
export async function readTranscript(visitor: Visitor): Promise<string[]> {
  const texts = await visitor.chat.locator(".webchat__bubble__content").allTextContents();
  return texts.map((text) => text.trim());
}

/** Waits until each of some texts stands in the transcript, and fails when one stands there twice. */
export async function expectOnce(visitor: Visitor, ...texts: readonly (string | RegExp)[]): Promise<void> {
  const count = (transcript: readonly string[]) =>
    texts.map((text) => transcript.filter((said) => (text instanceof RegExp ? text.test(said) : said === text)).length);
  await expect.poll(async () => count(await readTranscript(visitor)), { timeout: 25_000 }).toEqual(texts.map(() => 1));
}

/** Marks what is on the screen; the returned function tells whether it is still the same, and not drawn anew. */
export async function markView(visitor: Visitor): Promise<() => Promise<boolean>> {
  const bubble = await answers(visitor).first().elementHandle();
  return async () => (await bubble?.evaluate((element) => element.isConnected)) ?? false;
}
