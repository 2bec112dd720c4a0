import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { answers, ask, beginChat, expectOnce, QUESTIONS, readTranscript, statusLine } from "./conversation.ts";
import { visit } from "./visitor.ts";

const [[PAY, PAY_ANSWER], [HOME, HOME_ANSWER]] = QUESTIONS;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the chat survives several pages", { timeout: 120_000 }, () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("goes on after a reload and on the next page", async () => {
    const visitor = await visit(browser, bot.origin);
    await beginChat(visitor);
    await ask(visitor, QUESTIONS[0]);
    const said = await readTranscript(visitor);
    await visitor.page.reload();
    await visitor.openChat();
    await expectOnce(visitor, PAY, PAY_ANSWER);
    await visitor.page.goto(`${bot.origin}/privacy`);
    await visitor.page.goto(`${bot.origin}/?next`);
    await visitor.openChat();
    await expectOnce(visitor, PAY, PAY_ANSWER);
    expect(await readTranscript(visitor)).toEqual(said);
    expect(await statusLine(visitor).textContent()).toBe("");
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("is one conversation in two tabs: what is said in one is in the other, once", async () => {
    const first = await visit(browser, bot.origin);
    const second = await first.openTab();
    // At once, when there is no conversation yet that either could find.
    await Promise.all([first.openChat(), second.openChat()]);
    await Promise.all([answers(first).first().waitFor(), answers(second).first().waitFor()]);
    await ask(first, QUESTIONS[0]);
    await expectOnce(second, PAY, PAY_ANSWER);
    await ask(second, QUESTIONS[1]);
    await expectOnce(first, PAY, PAY_ANSWER, HOME, HOME_ANSWER);
    expect(await readTranscript(first)).toEqual(await readTranscript(second));
    expect(await answers(first).filter({ hasText: /^Hi!/ }).count()).toBe(1);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.leave();
  });

  it("says in the other tab that the conversation has ended when one starts over, and joins the new one there", async () => {
    const first = await visit(browser, bot.origin);
    await beginChat(first);
    await ask(first, QUESTIONS[0]);
    const second = await first.openTab();
    await second.openChat();
    await expectOnce(second, PAY);

    await first.choose("Start a new conversation");
    await statusLine(second).getByText("This conversation has ended.").waitFor();
    await first.chat.locator(".webchat__bubble--from-user").first().waitFor({ state: "detached" });
    await answers(first).first().waitFor();
    await ask(first, QUESTIONS[1]);
    expect(await second.chat.getByText(HOME_ANSWER).count()).toBe(0);

    await second.chat.getByRole("button", { name: "Start a new one" }).click();
    await expectOnce(second, HOME, HOME_ANSWER);
    expect(await second.chat.getByText(PAY_ANSWER).count()).toBe(0);
    await first.leave();
  });
});
