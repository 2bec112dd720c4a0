import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { visit, type Visitor } from "./visitor.ts";

const BOT_MESSAGES = ".webchat__bubble:not(.webchat__bubble--from-user)";
const VISITOR_MESSAGES = ".webchat__bubble--from-user";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the menu of the chat, in a real browser", () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("is walked with the arrows, by letter, and left by Escape, which leaves the chat open", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    const { keyboard } = visitor.page;
    const focused = () => visitor.chat.locator(":focus").textContent();
    const button = visitor.chat.locator("#menu-button");
    await button.focus();
    await keyboard.press("Enter");
    expect(await focused()).toContain("Start a new conversation");
    await keyboard.press("ArrowUp");
    expect(await focused()).toContain("Delete the conversation");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    expect(await focused()).toContain("Give feedback");
    await keyboard.press("p");
    expect(await focused()).toContain("Privacy");
    await keyboard.press("End");
    expect(await focused()).toContain("Delete the conversation");

    await keyboard.press("Enter");
    await visitor.chat.getByRole("alertdialog", { name: "Delete the conversation?" }).waitFor();
    expect(await focused()).toBe("Keep it");
    await keyboard.press("Escape");
    await visitor.chat.getByRole("alertdialog").waitFor({ state: "hidden" });

    await button.focus();
    await keyboard.press("ArrowUp");
    await keyboard.press("Home");
    expect(await focused()).toContain("Start a new conversation");
    await keyboard.press("Escape");
    expect(await button.evaluate((element) => element.matches(":focus[aria-expanded=false]"))).toBe(true);
    expect(await visitor.page.locator("career-guide button").first().getAttribute("aria-expanded")).toBe("true");
    await button.press("Enter");
    await keyboard.press("Tab");
    expect(await visitor.chat.locator("#close").evaluate((element) => element.matches(":focus"))).toBe(true);
    expect(await visitor.chat.locator("#menu").isVisible()).toBe(false);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("is shut by a press beside it", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    await visitor.chat.locator("#menu-button").click();
    await visitor.chat.locator("#menu").waitFor();
    await visitor.chat.locator("h1").click();
    await visitor.chat.locator("#menu").waitFor({ state: "hidden" });
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("begins the guide for feedback", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    await visitor.choose("Give feedback");
    await visitor.chat.locator(VISITOR_MESSAGES, { hasText: "I want to give feedback" }).waitFor();
    await visitor.chat.locator(BOT_MESSAGES, { hasText: "Did my answers help you?" }).waitFor();
    await visitor.chat.locator("textarea:focus").waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("switches the language of the bot and of all around it, and back, and keeps it on the next page", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    await visitor.say("what does a junior earn?");
    await visitor.chat
      .getByText(/35.000/)
      .first()
      .waitFor();
    const before = await visitor.chat.locator(BOT_MESSAGES).count();
    await visitor.choose("Byt till svenska");
    await visitor.chat.getByPlaceholder(/^Fråga om/).waitFor();
    await visitor.chat.locator(BOT_MESSAGES).nth(before).waitFor();
    expect(await visitor.chat.locator("h1").textContent()).toContain("Karriärguiden");
    expect(await visitor.chat.locator("html").getAttribute("lang")).toBe("sv");
    expect(await visitor.chat.locator("#menu-button").getAttribute("aria-label")).toBe("Fler val");
    expect(await visitor.chat.locator("#privacy").getAttribute("href")).toContain("lang=sv");
    await visitor.say("vad gör en backendutvecklare?");
    await visitor.chat
      .getByText(/^Källa:/)
      .first()
      .waitFor();

    await visitor.page.reload();
    await visitor.openChat();
    await visitor.chat.getByPlaceholder(/^Fråga om/).waitFor();
    await visitor.choose("Switch to English");
    await visitor.chat.getByPlaceholder(/^Ask about/).waitFor();
    expect(await visitor.chat.locator("h1").textContent()).toContain("Career guide");
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("follows the bot when it is asked to speak the other language", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    await visitor.say("prata svenska");
    await visitor.chat.getByPlaceholder(/^Fråga om/).waitFor();
    await visitor.say("switch to English");
    await visitor.chat.getByPlaceholder(/^Ask about/).waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("gives the conversation as a text file: names, times, the card's figures, and no markup", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    await visitor.say("how *much* does a <b>backend dev</b> earn");
    await visitor.chat
      .getByText(/35.000/)
      .first()
      .waitFor();
    await visitor.say("what sources do you have?");
    await visitor.chat.locator(BOT_MESSAGES).nth(2).waitFor();
    const downloading = visitor.page.waitForEvent("download");
    await visitor.choose("Download as text");
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^career-guide-\d{4}-\d\d-\d\d\.txt$/);
    const text = await readFile(await file.path(), "utf8");
    expect(text).toMatch(/^Conversation with the career guide\n\nCareer guide, \d+ \w+ \d{4}, \d\d:\d\d\nHi/);
    expect(text).toMatch(/\nYou, .+\nhow \*much\* does a <b>backend dev<\/b> earn\n/);
    expect(text).toMatch(/\nSource: /);
    expect(text).toMatch(/Junior: SEK 35.000.45.000/);
    const ofTheBot = text.split("\n\n").filter((part) => !part.startsWith("You,"));
    expect(ofTheBot.join("\n")).not.toMatch(/\*|\]\(|<\w/);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("deletes the conversation here and on the server, after asking, and begins a new one", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    const kept = () => visitor.page.evaluate<string>("localStorage.getItem('career-guide:resume')");
    await visitor.say("what does a junior earn?");
    await visitor.chat
      .getByText(/35.000/)
      .first()
      .waitFor();
    const resume = await kept();
    await visitor.choose("Delete the conversation");
    await visitor.chat.getByRole("button", { name: "Keep it" }).click();
    expect(await visitor.chat.locator(VISITOR_MESSAGES).count()).toBe(1);

    await visitor.choose("Delete the conversation");
    await visitor.chat.getByRole("button", { name: "Delete", exact: true }).click();
    await visitor.chat.locator(VISITOR_MESSAGES).waitFor({ state: "detached" });
    await visitor.chat.locator(BOT_MESSAGES).first().waitFor();
    expect(await kept()).not.toBe(resume);

    const response = await fetch(`${bot.origin}/widget/session`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ resume }),
    });
    expect(await response.json()).toMatchObject({ isResumed: false });
    await visitor.leave();
  });

  it("says so when the conversation could not be deleted, and deletes it at the second try", async () => {
    const visitor = await open(await visit(browser, bot.origin));
    await visitor.say("what does a junior earn?");
    await visitor.chat
      .getByText(/35.000/)
      .first()
      .waitFor();
    await visitor.page.route("**/v3/directline/conversations/*", (route) => route.abort("connectionfailed"));
    await visitor.choose("Delete the conversation");
    await visitor.chat.getByRole("button", { name: "Delete", exact: true }).click();
    await visitor.chat.getByRole("alert").getByText("That didn't work.").waitFor();
    await visitor.page.unroute("**/v3/directline/conversations/*");
    await visitor.chat.getByRole("button", { name: "Delete", exact: true }).click();
    await visitor.chat.locator(VISITOR_MESSAGES).waitFor({ state: "detached" });
    await visitor.chat.locator(BOT_MESSAGES).first().waitFor();
    expect(await visitor.chat.getByText(/35.000/).count()).toBe(0);
    await visitor.leave();
  });

  it("leads to what is stored, in a window of its own", async () => {
    const visitor = await open(await visit(browser, `${bot.origin}/?lang=sv`));
    const opening = visitor.page.waitForEvent("popup");
    await visitor.choose("Integritet");
    const privacy = await opening;
    expect(await privacy.locator("h1").textContent()).toBe("Integritet");
    await visitor.leave();
  });
});

async function open(visitor: Visitor): Promise<Visitor> {
  await visitor.openChat();
  await visitor.chat.locator("button.webchat__suggested-action").first().waitFor();
  return visitor;
}
