import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { visit, type Visitor } from "./visitor.ts";

const browser = await startBrowser();

/** Runs in the page: whether nothing lies over the middle of what is focused. */
const IS_UNOBSCURED = `(() => {
  const { left, top, width, height } = document.activeElement.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return seen !== null && (document.activeElement.contains(seen) || seen.contains(document.activeElement));
})()`;

/** Runs in the page: what a screen reader says of the message that is walked upon. */
const MESSAGE_WALKED_ON = `(() => {
  const id = document.activeElement.getAttribute("aria-activedescendant");
  return id === null ? "" : (document.getElementById(id)?.textContent ?? "");
})()`;

describe.skipIf(!browser.isThere)("a visitor without a mouse, in a real browser", () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("goes from the launcher through the salary guide to its card, on to the plan, and back", async () => {
    const visitor = await visit(browser, bot.origin, { permissions: ["clipboard-read", "clipboard-write"] });
    const { keyboard } = visitor.page;
    const launcher = visitor.page.locator("career-guide button");
    await launcher.waitFor();
    // The launcher comes last on the page.
    await keyboard.press("Shift+Tab");
    expect(await launcher.evaluate((button) => button.matches(":focus-visible"))).toBe(true);
    await keyboard.press("Enter");
    await visitor.chat.locator("textarea:focus").waitFor();

    await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
    await keyboard.type("salary guide");
    await keyboard.press("Enter");
    await hear(visitor, /How far have you/);
    await press(visitor, "New to the job");
    await hear(visitor, /What education/);
    await press(visitor, "Post-secondary");
    await hear(visitor, /How big is the company/);
    await press(visitor, "A larger company");
    await hear(visitor, /What kind of work/);
    await press(visitor, "A bit of everything");
    await hear(visitor, /What brings you/);
    await press(visitor, "Just curious");
    await hear(visitor, /To raise it/);

    // The card is reached among the messages, and left for the send box.
    await walkUpTo(visitor, /where you are/);
    await keyboard.press("Escape");
    await visitor.chat.locator("textarea:focus").waitFor();

    await press(visitor, "My plan");
    await hear(visitor, /What do you want next/);
    await press(visitor, "Better pay");
    await hear(visitor, /The guides below/);
    await walkUpTo(visitor, /My plan as/);
    await keyboard.press("Enter");
    await visitor.chat.locator("button.ac-pushButton:focus", { hasText: "Copy" }).waitFor();
    // It is scrolled into sight after it has the focus.
    await expect.poll(() => visitor.chat.locator("body").evaluate(IS_UNOBSCURED)).toBe(true);
    await keyboard.press("Enter");
    const clipboard = () => visitor.chat.locator("body").evaluate("navigator.clipboard.readText()");
    await expect.poll(clipboard).toMatch(/^My plan/);
    // Out of the card, then out of the messages, then out of the chat.
    await keyboard.press("Escape");
    await visitor.chat.locator(".webchat__basic-transcript:focus").waitFor();
    await keyboard.press("Escape");
    await visitor.chat.locator("textarea:focus").waitFor();
    await keyboard.press("Escape");
    await visitor.page.locator("career-guide button[aria-expanded=false]").waitFor();
    expect(await launcher.evaluate((button) => button.matches(":focus"))).toBe(true);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});

async function hear(visitor: Visitor, answer: RegExp): Promise<void> {
  await visitor.chat.getByText(answer).last().waitFor();
  await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
}

/** Goes from the send box back to the suggestions, along them to one, and presses it. */
async function press({ chat, page }: Visitor, label: string): Promise<void> {
  const wanted = chat.locator("button.webchat__suggested-action", { hasText: label });
  await wanted.waitFor();
  await page.keyboard.press("Shift+Tab");
  const count = await chat.locator("button.webchat__suggested-action").count();
  for (let i = 0; i < count && !(await isFocused()); i++) await page.keyboard.press("ArrowRight");
  expect(await isFocused()).toBe(true);
  await expect.poll(() => chat.locator("body").evaluate(IS_UNOBSCURED)).toBe(true);
  await page.keyboard.press("Enter");
  await chat.locator("textarea:focus").waitFor();

  function isFocused(): Promise<boolean> {
    return wanted.evaluate((button) => button.matches(":focus"));
  }
}

/** Goes from the send box back over the suggestions to the messages, and up to the one with a text. */
async function walkUpTo({ chat, page }: Visitor, text: RegExp): Promise<void> {
  const readMessage = async () => String(await chat.locator("body").evaluate(MESSAGE_WALKED_ON));
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  for (let said = ""; !text.test(said); said = await readMessage()) {
    const before = said;
    await page.keyboard.press("ArrowUp");
    await expect.poll(readMessage).not.toBe(before);
  }
}
