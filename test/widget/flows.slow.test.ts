import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { visit, type Visitor } from "./visitor.ts";

const browser = await startBrowser();

const SCREENS = [
  ["a desktop", { viewport: { width: 1280, height: 800 } }],
  ["a phone", { viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const;

/** The widget's accent colour, as a browser tells it. */
const ACCENT = "rgb(31, 82, 68)";

/** Runs in the page: the colours behind the parts of its cards. */
const COLOURS = `[...document.querySelectorAll(".ac-adaptiveCard .ac-container")]
  .map((part) => getComputedStyle(part).backgroundColor)`;

describe.skipIf(!browser.isThere)("a flow in a real browser", () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it.each(SCREENS)("ends in a picture of the salaries, the visitor's own in colour: %s", async (_, options) => {
    const visitor = await visit(browser, bot.origin, options);
    await visitor.openChat();
    await exchange(visitor, "salary guide", /How far have you/);
    await exchange(visitor, "junior", /What education/);
    await exchange(visitor, "can I work from home?", /Now, back to Salary guide/);
    await exchange(visitor, "no, I meant senior", /Changed\. Experience: Experienced/);
    await exchange(visitor, "skip", /How big is the company/);
    await exchange(visitor, "skip", /What kind of work/);
    await exchange(visitor, "complex", /What kind of employer/);
    await exchange(visitor, "skip", /What brings you/);
    await exchange(visitor, "skip", /To raise it/);

    const card = visitor.chat.locator(".ac-adaptiveCard", { hasText: "Senior" }).last();
    expect(await visitor.chat.locator("body").evaluate(COLOURS)).toContain(ACCENT);
    expect(await card.textContent()).toContain("where you are");
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("gives a plan to copy and to print", async () => {
    const visitor = await visit(browser, bot.origin, { permissions: ["clipboard-read", "clipboard-write"] });
    await visitor.openChat();
    await exchange(visitor, "make me a plan", /How far have you/);
    await exchange(visitor, "studying for it", /Which way in/);
    await exchange(visitor, "internship", /The guides below/);

    const page = visitor.chat.locator("body");
    await visitor.chat.locator(".ac-pushButton", { hasText: "Copy" }).click();
    const clipboard = () => page.evaluate("navigator.clipboard.readText()");
    await expect.poll(clipboard).toMatch(/^My plan.*\n.*Studying for it/);
    await page.evaluate("window.print = () => document.body.setAttribute('data-printed', sheet.textContent)");
    await visitor.chat.locator(".ac-pushButton", { hasText: "Print" }).click();
    expect(await page.getAttribute("data-printed")).toContain("My way in: Internship");
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("takes a thumb for an answer beside its time", async () => {
    const visitor = await visit(browser, bot.origin);
    await visitor.openChat();
    await exchange(visitor, "can I work from home", /^Working from home is common/);
    await visitor.chat.locator(".webchat__thumb-button").first().click();
    await visitor.chat
      .getByText(/glad that helped/)
      .last()
      .waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});

/** Says something, and waits until the bot has answered it. */
async function exchange(visitor: Visitor, text: string, answer: RegExp): Promise<void> {
  await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
  await visitor.say(text);
  await visitor.chat.getByText(answer).last().waitFor();
}
