import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { expectAccessible } from "./accessibility.ts";
import { visit, type Visitor } from "./visitor.ts";

const browser = await startBrowser();

const LOOKS = [
  ["en", "light"],
  ["en", "dark"],
  ["sv", "light"],
  ["sv", "dark"],
] as const;

/** How a visitor walks through the salary guide, and what the bot says to each step. */
const GUIDE = {
  en: [
    ["salary guide", /How far have you/],
    ["junior", /What education/],
    ["skip", /How big is the company/],
    ["skip", /What kind of work/],
    ["complex", /What brings you/],
    ["skip", /To raise it/],
  ],
  sv: [
    ["löneguide", /Hur långt har du/],
    ["junior", /Vilken utbildning/],
    ["hoppa över", /Hur stort är företaget/],
    ["hoppa över", /Vad för slags arbete/],
    ["komplexa", /Vad gör att du undrar/],
    ["hoppa över", /För att höja den/],
  ],
} as const;

/** Runs in the page: buttons and links smaller than a fingertip needs, apart from links within a sentence. */
const SMALL_TARGETS = `[...document.querySelectorAll("button, input, a[role], textarea, summary")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .map((element) => ({ html: element.outerHTML.slice(0, 120), box: element.getBoundingClientRect() }))
  .filter(({ box }) => box.width < 24 || box.height < 24).map(({ html }) => html)`;

/** Runs in the page: how thick the lines are below what is told apart by colour elsewhere. */
const BORDERS = `[...document.querySelectorAll("header, .webchat__bubble__content, button.webchat__suggested-action")]
  .map((shape) => Number.parseFloat(getComputedStyle(shape).borderBottomWidth))`;

describe.skipIf(!browser.isThere)("what everyone can use, in a real browser", () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it.each(LOOKS)("passes axe from the launcher to a card: %s, %s", async (language, colorScheme) => {
    const visitor = await visit(browser, `${bot.origin}/?lang=${language}`, { colorScheme, reducedMotion: "reduce" });
    await visitor.page.locator("career-guide button").waitFor();
    await expectAccessible(visitor.page.mainFrame(), "career-guide");
    await visitor.openChat();
    await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
    const chat = chatFrame(visitor);
    await expectAccessible(chat);

    await walk(visitor, language);
    await expectAccessible(chat);
    expect(await chat.evaluate(SMALL_TARGETS)).toEqual([]);

    await visitor.chat.locator("#menu-button").click();
    await expectAccessible(chat);
    expect(await chat.evaluate(SMALL_TARGETS)).toEqual([]);
    await visitor.chat.locator("[data-does=delete]").click();
    await expectAccessible(chat);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it.each(["en", "sv"] as const)(
    "fits 320 pixels without scrolling sideways, a card and the menu too: %s",
    async (language) => {
      const visitor = await visit(browser, `${bot.origin}/?lang=${language}`, {
        viewport: { width: 320, height: 568 },
        hasTouch: true,
      });
      await visitor.openChat();
      await walk(visitor, language);
      const chat = chatFrame(visitor);
      const widest = `Math.max(...["html", "#conversation", ".webchat__basic-transcript__scrollable", ".webchat__send-box"]
      .flatMap((place) => [...document.querySelectorAll(place)]).map((element) => element.scrollWidth))`;
      expect(await chat.evaluate(widest)).toBeLessThanOrEqual(320);
      await visitor.chat.locator("#menu-button").click();
      const menu = await visitor.chat.locator("#menu").boundingBox();
      expect(menu?.x).toBeGreaterThanOrEqual(0);
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(320);
      expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(568);
      await visitor.leave();
    },
  );

  it("tells a screen reader of an answer once", async () => {
    const visitor = await visit(browser, bot.origin);
    await visitor.openChat();
    await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
    const chat = chatFrame(visitor);
    await chat.evaluate(LISTEN);
    await visitor.say("can I work from home?");
    await visitor.chat
      .getByText(/^Working from home is common/)
      .first()
      .waitFor();
    // Web Chat clears what was read after a while; the answer's own words are counted as they come.
    await expect
      .poll(() => chat.evaluate("told.filter((text) => text.includes('Working from home is common')).length"))
      .toBe(1);
    await visitor.say("what does a junior earn?");
    await expect.poll(() => chat.evaluate("told.filter((text) => /35.000/.test(text)).length")).toBe(1);
    expect(await chat.evaluate("told.filter((text) => text.includes('Working from home is common')).length")).toBe(1);
    await visitor.leave();
  });

  it("keeps its shapes when the system chooses the colours", async () => {
    const visitor = await visit(browser, bot.origin, { forcedColors: "active" });
    await visitor.openChat();
    await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
    const borders = await chatFrame(visitor).evaluate<number[]>(BORDERS);
    expect(Math.min(...borders)).toBeGreaterThanOrEqual(1);
    await visitor.leave();
  });
});

/** Collects every text that comes into a live region while nothing in front of it is hidden, as a screen reader would. */
const LISTEN = `{
  window.told = [];
  const isLive = (node) => node.closest?.("[aria-live=polite], [aria-live=assertive], [role=log], [role=status], [role=alert]");
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const place = target.nodeType === 1 ? target : target.parentElement;
      if (!isLive(place) || place.closest("[aria-hidden=true]")) continue;
      for (const node of addedNodes) told.push(node.textContent);
    }
  }).observe(document, { subtree: true, childList: true });
}`;

async function walk(visitor: Visitor, language: "en" | "sv"): Promise<void> {
  for (const [text, answer] of GUIDE[language]) {
    await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
    await visitor.say(text);
    await visitor.chat.getByText(answer).last().waitFor();
  }
}

function chatFrame({ page }: Visitor): Frame {
  const frame = page.frames().find((each) => new URL(each.url()).pathname === "/chat");
  if (frame === undefined) throw new Error("There is no chat on the page.");
  return frame;
}
