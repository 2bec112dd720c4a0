import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { visit, type Visitor } from "./visitor.ts";

const JUNIOR_PAY = /35.000.45.000/;
const SENIOR_PAY = /45.000.65.000/;
const BOT_MESSAGES = ".webchat__bubble:not(.webchat__bubble--from-user)";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the chat in a real browser", () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("answers a misspelt question, then a pressed suggestion, and keeps both over a reload", async () => {
    const visitor = await visit(browser, bot.origin);
    const messages = visitor.chat.locator(BOT_MESSAGES);
    await visitor.openChat();
    await messages.first().waitFor();
    expect(await visitor.chat.locator("button.webchat__suggested-action").count()).toBeGreaterThanOrEqual(4);

    await visitor.say("how mutch does a backend dev earn");
    await visitor.chat.getByText(JUNIOR_PAY).first().waitFor();
    await visitor.chat.getByText(SENIOR_PAY).first().waitFor();
    await visitor.chat
      .getByText(/^Source:/)
      .first()
      .waitFor();

    const suggestion = visitor.chat.locator("button.webchat__suggested-action").first();
    const label = (await suggestion.textContent()) ?? "";
    const before = await messages.count();
    await suggestion.click();
    await visitor.chat.locator(".webchat__bubble--from-user", { hasText: label }).waitFor();
    await messages.nth(before).waitFor();
    const said = await transcript(visitor);

    await visitor.page.reload();
    await visitor.openChat();
    await messages.nth(before).waitFor();
    expect(await transcript(visitor)).toEqual(said);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("welcomes once, also when the page is loaded again before anything is said", async () => {
    const visitor = await visit(browser, bot.origin);
    await visitor.openChat();
    await visitor.chat.locator(BOT_MESSAGES).first().waitFor();
    await visitor.page.reload();
    await visitor.openChat();
    await visitor.chat.locator(BOT_MESSAGES).first().waitFor();
    await visitor.say("thanks");
    await visitor.chat.locator(BOT_MESSAGES).nth(1).waitFor();
    expect(await visitor.chat.locator(BOT_MESSAGES).count()).toBe(2);
    await visitor.leave();
  });

  it("speaks Swedish to a Swedish browser", async () => {
    const visitor = await visit(browser, bot.origin, { locale: "sv-SE" });
    await visitor.page.getByRole("heading", { level: 1, name: "Bygg det som ingen ser" }).waitFor();
    await visitor.page.getByRole("button", { name: "Öppna chatten med karriärguiden" }).click();
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    await visitor.chat.getByPlaceholder(/^Fråga om/).waitFor();
    await visitor.say("vad tjänar en backendutvecklare?");
    await visitor.chat.getByText(JUNIOR_PAY).first().waitFor();
    await visitor.chat
      .getByText(/^Källa:/)
      .first()
      .waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("works with nothing but the keyboard", async () => {
    const visitor = await visit(browser, bot.origin);
    const { keyboard } = visitor.page;
    const launcher = visitor.page.locator("career-guide button");
    await launcher.focus();
    await keyboard.press("Enter");
    await visitor.chat.locator("textarea:focus").waitFor();
    await keyboard.type("what does a junior earn?");
    await keyboard.press("Enter");
    await visitor.chat.getByText(JUNIOR_PAY).first().waitFor();

    // Back from the send box, the tab key comes by the suggestions.
    await keyboard.press("Shift+Tab");
    await visitor.chat.locator("button.webchat__suggested-action:focus").waitFor();
    const before = await visitor.chat.locator(BOT_MESSAGES).count();
    await keyboard.press("Enter");
    await visitor.chat.locator(BOT_MESSAGES).nth(before).waitFor();

    // Escape leaves the messages first, and the chat from anywhere else.
    await visitor.chat.locator(".webchat__basic-transcript__transcript").click();
    await keyboard.press("Escape");
    await visitor.chat.locator("textarea:focus").waitFor();
    expect(await launcher.getAttribute("aria-expanded")).toBe("true");
    await keyboard.press("Escape");
    await visitor.page.locator("career-guide button[aria-expanded=false]").waitFor();
    expect(await launcher.evaluate((button) => button.matches(":focus"))).toBe(true);
    await keyboard.press("Enter");
    await visitor.chat.locator("textarea:focus").waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("starts over with a welcome and without what was said", async () => {
    const visitor = await visit(browser, bot.origin);
    await visitor.openChat();
    await visitor.chat.locator(BOT_MESSAGES).first().waitFor();
    await visitor.say("what does a junior earn?");
    await visitor.chat.getByText(JUNIOR_PAY).first().waitFor();
    await visitor.choose("Start a new conversation");
    await visitor.chat.locator(".webchat__bubble--from-user").first().waitFor({ state: "detached" });
    await visitor.chat.locator(BOT_MESSAGES).first().waitFor();
    expect(await visitor.chat.getByText(JUNIOR_PAY).count()).toBe(0);
    await visitor.leave();
  });

  it("says so and offers to try again when no session is to be had", async () => {
    const visitor = await visit(browser, bot.origin);
    await visitor.page.route("**/widget/session", (route) => route.fulfill({ status: 503 }));
    await visitor.openChat();
    await visitor.chat.getByText("We can't reach the career guide right now.").waitFor();
    await visitor.page.unroute("**/widget/session");
    await visitor.chat.getByRole("button", { name: "Try again" }).click();
    await visitor.chat.locator(BOT_MESSAGES).first().waitFor();
    expect(await visitor.chat.getByText("We can't reach the career guide right now.").isVisible()).toBe(false);
    await visitor.leave();
  });
});

async function transcript(visitor: Visitor): Promise<string[]> {
  const texts = await visitor.chat.locator(".webchat__bubble__content").allTextContents();
  return texts.map((text) => text.trim());
}
