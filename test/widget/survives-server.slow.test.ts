import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBotProcess } from "../harness/bot-process.ts";
import { answers, ask, beginChat, expectOnce, markView, QUESTIONS, statusLine } from "./conversation.ts";
import { visit } from "./visitor.ts";

const [[PAY, PAY_ANSWER], [HOME, HOME_ANSWER]] = QUESTIONS;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the chat survives the server", { timeout: 120_000 }, () => {
  afterAll(() => browser.close());

  it.each([
    ["was killed", "SIGKILL"],
    ["was stopped for a new version", "SIGTERM"],
  ] as const)("goes on after the server %s, and sends once what was typed meanwhile", async (_, signal) => {
    const bot = await startBotProcess();
    const visitor = await visit(browser, bot.origin);
    await beginChat(visitor);
    await ask(visitor, QUESTIONS[0]);
    const isSameView = await markView(visitor);

    const restart = await bot.end(signal);
    await statusLine(visitor).getByText("Reconnecting…").waitFor();
    await visitor.say(HOME);
    await visitor.chat.getByText("Sending").first().waitFor();

    const [next] = await Promise.all([restart(), statusLine(visitor).getByText("Back.").waitFor()]);
    onTestFinished(() => next.stop());
    await expectOnce(visitor, PAY, PAY_ANSWER, HOME, HOME_ANSWER, /^Hi!/);
    expect(await isSameView()).toBe(true);
    await visitor.leave();
  });

  it("has the question answered once that the server was killed over", async () => {
    const bot = await startBotProcess();
    const visitor = await visit(browser, bot.origin);
    await beginChat(visitor);
    await visitor.say(PAY);
    const restart = await bot.end("SIGKILL");
    const next = await restart();
    onTestFinished(() => next.stop());
    await expectOnce(visitor, PAY, PAY_ANSWER);
    await ask(visitor, QUESTIONS[1]);
    await expectOnce(visitor, PAY, PAY_ANSWER, HOME, HOME_ANSWER);
    await visitor.leave();
  });

  it("goes on by itself when the first attempt found nobody", async () => {
    const bot = await startBotProcess();
    onTestFinished(() => bot.stop());
    const visitor = await visit(browser, bot.origin);
    await visitor.page.route("**/widget/session", (route) => route.abort());
    await visitor.openChat();
    await visitor.chat.getByText("We can't reach the career guide right now.").waitFor();
    await visitor.page.context().setOffline(true);
    await visitor.page.unroute("**/widget/session");
    await visitor.page.context().setOffline(false);
    await answers(visitor).first().waitFor();
    expect(await visitor.chat.getByText("We can't reach").isVisible()).toBe(false);
    await visitor.leave();
  });
});
