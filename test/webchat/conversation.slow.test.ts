import type { Activity } from "botbuilder";
import type { DirectLineTurn } from "../../src/channels/direct-line/turn.ts";
import type { Locator } from "playwright-core";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { toRatingEntity } from "../../src/channels/rendering/ratings.ts";
import { startBrowser } from "../harness/browser.ts";
import { botThatShows, say, show } from "./bots.ts";
import { RICH_CARD } from "./cards.ts";
import { expectDifferences, expectSame, expectSameReceived } from "./expect-same.ts";
import { openSideBySide, WAIT_LIMIT, type Chat, type Edition } from "./side-by-side.ts";

const BUBBLES = ".webchat__bubble";

const SUGGESTIONS = ["The pay", "The job", "The way in"].map((title) => ({ type: "imBack", title, value: title }));
const WELCOME = { ...say("Hi!"), suggestedActions: { to: [], actions: SUGGESTIONS } } as Partial<Activity>;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("a conversation goes as in the stock Web Chat", () => {
  afterAll(() => browser.close());

  it("with suggestions, which go when one is pressed, and over a reload", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(WELCOME, show(RICH_CARD), WELCOME) });
    await both.each((chat) => pay(chat).waitFor());
    await expectSame(both);
    await both.each((chat) => pay(chat).click());
    await both.each(({ root }) => root.getByText("got: The pay").last().waitFor());
    await expectSame(both);
    expect((await expectSameReceived(both)).at(-1)).toMatchObject({ type: "message", text: "The pay" });

    await both.each(async ({ page, root }) => {
      const before = await root.locator(BUBBLES).allTextContents();
      await page.reload();
      await expect.poll(() => root.locator(BUBBLES).allTextContents(), { timeout: 15_000 }).toEqual(before);
    });
    await expectSame(both);
    await both.each(async ({ complaints }) => expect([...complaints]).toEqual([]));
  });

  it("when the bot types, edits what it said, and takes it back", async () => {
    const both = await openSideBySide(browser, { bot: botThatChangesItsMind });
    await both.each((chat) => chat.say("think"));
    await both.each(({ root }) => root.locator(".webchat__typing-indicator").waitFor());
    await expectSame(both);
    await both.each((chat) => chat.say("edit"));
    await both.each(({ root }) => root.getByText("Better.").last().waitFor());
    expect(await both.chats[1]?.root.getByText("Wrong.").count()).toBe(0);
    await expectSame(both);
    await both.each((chat) => chat.say("delete"));
    await both.each(({ root }) => root.getByText("Gone.").last().waitFor());
    expect(await both.chats[1]?.root.getByText("Secret.").count()).toBe(0);
    await expectSame(both);
  });

  it("when an answer is rated with a thumb", async () => {
    const ratings = (["up", "down"] as const).map((rate) => ({ label: rate, value: { rate, topic: "salary-junior" } }));
    const rated = { ...say("An answer"), entities: [toRatingEntity(ratings)] };
    const both = await openSideBySide(browser, { bot: botThatShows(rated) });
    await both.each(async ({ root, received }) => {
      await root.locator(".webchat__thumb-button").first().click();
      await expect.poll(() => received.length).toBe(2);
    });
    await expectSame(both);
    expect((await expectSameReceived(both)).at(-1)).toMatchObject({
      type: "event",
      name: "webchat:activity-status/feedback",
      entities: [
        { "@type": "LikeAction", "@id": expect.stringContaining("salary-junior") },
        { type: "ClientCapabilities" },
      ],
    });
  });

  it("when it is long: scrolled up, a new message is announced by a button, which leads down", async () => {
    const { promise: later, resolve: speak } = Promise.withResolvers<void>();
    const both = await openSideBySide(browser, { bot: botThatComesBack(later) });
    onTestFinished(() => speak());
    await both.each(async (chat) => {
      await chat.say("news?");
      await chat.root.getByText("Line 120").last().waitFor();
      await chat.root.locator(".webchat__basic-transcript__scrollable").hover();
      // Web Chat scrolls too, while messages arrive: a visitor turns the wheel until it has worked.
      await expect.poll(() => turnWheel(chat, 9_000), WAIT_LIMIT).toBe("at the end");
      await expect.poll(() => turnWheel(chat, -400), WAIT_LIMIT).toBe("above");
    });
    speak();
    const button = ".webchat__scroll-to-end-button";
    await both.each(({ root }) => root.locator(button).waitFor());
    await expectSame(both);
    await both.each(async (chat) => {
      await chat.root.locator(button).click();
      await expect.poll(() => placeIn(chat), WAIT_LIMIT).toBe("at the end");
    });
    await expectSame(both);
  });

  it("while it connects, but for the picture of the spinner", async () => {
    const both = await openSideBySide(browser, {
      bot: botThatShows(),
      bare: { isStrict: true, styleOptions: { slowConnectionAfter: 3_600_000 }, isConnecting: true },
    });
    const status = ".webchat__connectivityStatus";
    await both.each(({ root }) => root.locator(status).waitFor());
    await expectDifferences(both, [spinner("stock"), spinner("slim")]);
  });
});

/** A bot that has much to say at once, and something later. */
function botThatComesBack(later: Promise<void>) {
  return async (context: DirectLineTurn): Promise<void> => {
    if (context.activity.type !== "message") return;
    await context.sendActivity(say(Array.from({ length: 120 }, (_, i) => `Line ${i + 1}`).join("\n\n")));
    await later;
    await context.sendActivity("News!");
  };
}

async function botThatChangesItsMind(context: DirectLineTurn): Promise<void> {
  const { text } = context.activity;
  if (text === "think") await context.sendActivity({ type: "typing" });
  if (text === "edit") {
    const sent = await context.sendActivity("Wrong.");
    await context.updateActivity({ ...say("Better."), id: sent?.id });
  }
  if (text === "delete") {
    const sent = await context.sendActivity("Secret.");
    await context.deleteActivity(sent?.id ?? "");
    await context.sendActivity("Gone.");
  }
}

/** Turns the mouse's wheel over the messages, and tells where that has led to. */
async function turnWheel(chat: Chat, pixels: number): Promise<string> {
  await chat.page.mouse.wheel(0, pixels);
  return placeIn(chat);
}

function placeIn({ root }: Chat): Promise<string> {
  return root
    .locator(".webchat__basic-transcript__scrollable")
    .evaluate((e) => (e.scrollTop + e.clientHeight >= e.scrollHeight - 1 ? "at the end" : "above"));
}

/** The suggestion that the test presses. */
function pay({ root }: Chat): Locator {
  return root.locator("button.webchat__suggested-action", { hasText: "The pay" });
}

/** The line that an edition shows where its spinner is. */
function spinner(edition: Edition): unknown {
  return expect.stringMatching(`^${edition} <div class="webchat--css-\\w+"> \\[.*\\]$`);
}
