import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { ask, beginChat, expectOnce, markView, QUESTIONS, readTranscript, statusLine } from "./conversation.ts";
import { openLine } from "./line.ts";
import { visit } from "./visitor.ts";

const [[PAY, PAY_ANSWER], [HOME, HOME_ANSWER]] = QUESTIONS;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the chat survives the network", { timeout: 120_000 }, () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("goes on after Wi-Fi was off, and sends once what was typed meanwhile", async () => {
    const line = await openLine(bot.origin);
    const visitor = await visit(browser, line.origin);
    await beginChat(visitor);
    await ask(visitor, QUESTIONS[0]);
    const isSameView = await markView(visitor);

    await visitor.page.context().setOffline(true);
    line.cut();
    await statusLine(visitor).getByText("You are offline.").waitFor();
    await visitor.say(HOME);
    await visitor.chat.getByText("Sending").first().waitFor();
    expect(await visitor.chat.getByText(HOME_ANSWER).count()).toBe(0);

    line.mend();
    await visitor.page.context().setOffline(false);
    await statusLine(visitor).getByText("Back.").waitFor();
    await expectOnce(visitor, PAY, PAY_ANSWER, HOME, HOME_ANSWER);
    await visitor.chat.getByText("Sending").first().waitFor({ state: "detached" });
    expect(await isSameView()).toBe(true);
    await visitor.leave();
  });

  it("says in Swedish that the connection is cut, and that it is back", async () => {
    const line = await openLine(bot.origin);
    const visitor = await visit(browser, line.origin, { locale: "sv-SE" });
    await beginChat(visitor);
    line.cut();
    await statusLine(visitor).getByText("Ansluter igen…").waitFor();
    await visitor.page.context().setOffline(true);
    await statusLine(visitor).getByText("Du är offline.").waitFor();
    expect(await statusLine(visitor).textContent()).toBe("Du är offline. Det du skriver skickas när du är tillbaka.");
    await visitor.page.context().setOffline(false);
    await statusLine(visitor).getByText("Ansluter igen…").waitFor();
    line.mend();
    await statusLine(visitor).getByText("Tillbaka.").waitFor();
    // What needs no saying any more does not stay.
    await statusLine(visitor).filter({ hasNotText: /./ }).waitFor({ state: "attached" });
    await visitor.leave();
  });

  it("shows once what was said while the line was cut", async () => {
    const line = await openLine(bot.origin);
    const visitor = await visit(browser, line.origin);
    await beginChat(visitor);
    const elsewhere = await visitor.openTab();
    await beginChat(elsewhere);
    await ask(elsewhere, QUESTIONS[0]);
    await visitor.chat.getByText(PAY_ANSWER).first().waitFor();
    line.cut();
    line.mend();
    await ask(elsewhere, QUESTIONS[1]);
    await expectOnce(visitor, PAY, PAY_ANSWER, HOME, HOME_ANSWER);
    expect(await readTranscript(visitor)).toEqual(await readTranscript(elsewhere));
    await visitor.leave();
  });

  it("notices by its own message that a connection is dead without knowing", async () => {
    const line = await openLine(bot.origin);
    const visitor = await visit(browser, line.origin);
    await beginChat(visitor);
    await visitor.page.clock.install();
    line.silence();
    await visitor.say(PAY);
    await visitor.chat.getByText("Sending").first().waitFor();
    await visitor.page.clock.fastForward("00:20");
    await expectOnce(visitor, PAY, PAY_ANSWER);
    await visitor.leave();
  });

  it("sends after a reload what was still waiting", async () => {
    const line = await openLine(bot.origin);
    const visitor = await visit(browser, line.origin);
    await beginChat(visitor);
    await visitor.page.route("**/activities", (route) => route.abort());
    await visitor.say(PAY);
    await visitor.chat.getByText("Sending").first().waitFor();
    await visitor.page.reload();
    await beginChat(visitor);
    expect(await visitor.chat.getByText(PAY).count()).toBe(0);
    await visitor.page.unroute("**/activities");
    await expectOnce(visitor, PAY, PAY_ANSWER);
    await visitor.leave();
  });
});
