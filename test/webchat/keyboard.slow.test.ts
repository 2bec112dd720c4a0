import type { Activity } from "botbuilder";
import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { botThatShows, say, show } from "./bots.ts";
import { RICH_CARD } from "./cards.ts";
import { expectSame, expectSameReceived } from "./expect-same.ts";
import { openSideBySide, type SideBySide } from "./side-by-side.ts";

const SUGGESTIONS = ["The pay", "The job", "The way in"].map((title) => ({ type: "imBack", title, value: title }));
const ENDING = {
  ...say("A [link](https://example.com/)"),
  suggestedActions: { to: [], actions: SUGGESTIONS },
} as Partial<Activity>;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the keyboard does as in the stock Web Chat", () => {
  afterAll(() => browser.close());

  it("from the send box backwards: suggestions, messages, and out of them again", async () => {
    const both = await openWithFocus();
    const stops = [
      "The pay",
      "End of chat history",
      "Chat history, press arrow keys to navigate.",
      "Close",
      "More choices",
    ];
    for (const stop of stops) await expectFocusAfter(both, "Shift+Tab", stop);
    for (const stop of [...stops.slice(0, -1).toReversed(), "Message input box"])
      await expectFocusAfter(both, "Tab", stop);
  });

  it("among the suggestions with arrows, and presses one with Enter", async () => {
    const both = await openWithFocus();
    await press(both, "Shift+Tab");
    await expectFocusAfter(both, "ArrowRight", "The job");
    await expectFocusAfter(both, "ArrowRight", "The way in");
    await expectFocusAfter(both, "ArrowRight", "The pay");
    await expectFocusAfter(both, "ArrowLeft", "The way in");
    await expectFocusAfter(both, "ArrowLeft", "The job");
    await press(both, "Enter");
    await both.each(({ root }) => root.getByText("got: The job").last().waitFor());
    await expectSame(both);
    expect((await expectSameReceived(both)).at(-1)).toMatchObject({ type: "message", text: "The job" });
  });

  it("among the messages with arrows, into one with Enter, and out with Escape", async () => {
    const both = await openWithFocus();
    await both.each(({ page }) => page.locator(".webchat__basic-transcript").focus());
    await expectSame(both);
    await expectMessageAfter(both, "ArrowUp", /1 attachment/);
    await expectMessageAfter(both, "ArrowUp", /Hi!/);
    await expectMessageAfter(both, "ArrowDown", /1 attachment/);
    await expectMessageAfter(both, "Home", /Hi!/);
    await expectMessageAfter(both, "End", /A .link/);
    await expectMessageAfter(both, "ArrowUp", /1 attachment/);
    await expectFocusAfter(both, "Enter", "link Opens in a new window; external.");
    await expectFocusAfter(both, "Tab", "More");
    await expectFocusAfter(both, "Tab", "Read on");
    await expectFocusAfter(both, "Shift+Tab", "More");
    await expectFocusAfter(both, "Escape", "Chat history, press arrow keys to navigate.");
    await expectFocusAfter(both, "Escape", "Message input box");
  });

  it("shows its help at the end of the messages", async () => {
    const both = await openWithFocus();
    await both.each(({ page }) => page.locator(".webchat__keyboard-help__close-button").focus());
    await both.each(({ root }) => root.getByText("Keyboard controls").waitFor());
    await expectSame(both);
    await expectFocusAfter(both, "Escape", "Chat history, press arrow keys to navigate.");
  });
});

async function openWithFocus(): Promise<SideBySide> {
  const both = await openSideBySide(browser, { bot: botThatShows(say("Hi!"), show(RICH_CARD), ENDING) });
  await both.each(({ root }) => root.locator("button.webchat__suggested-action").last().waitFor());
  await both.each(({ sendBox }) => sendBox.focus());
  await expectSame(both);
  return both;
}

async function press(both: SideBySide, key: string): Promise<void> {
  await both.each(({ page }) => page.keyboard.press(key));
  await expectSame(both);
}

/** Presses a key in both, and expects the focus to be on what has that name. */
async function expectFocusAfter(both: SideBySide, key: string, name: string): Promise<void> {
  await press(both, key);
  await both.each(async ({ page }) => expect([key, await page.evaluate("nameOfFocus()")]).toEqual([key, name]));
}

/** Presses a key in both, and expects it to lead to a message that begins so. */
async function expectMessageAfter(both: SideBySide, key: string, text: RegExp): Promise<void> {
  await press(both, key);
  await both.each(async ({ page }) => expect(await page.evaluate("activeMessage()")).toMatch(text));
}
