import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBot } from "../harness/start-bot.ts";
import {
  answers,
  ask,
  beginChat,
  expectOnce,
  markView,
  QUESTIONS,
  readTranscript,
  statusLine,
} from "./conversation.ts";
import { openLine } from "./line.ts";
import { visit } from "./visitor.ts";

const [[PAY, PAY_ANSWER], [HOME, HOME_ANSWER]] = QUESTIONS;
const MINUTE_MS = 60_000;
const NIGHT_MS = 10 * 60 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the chat survives a sleep", { timeout: 120_000 }, () => {
  afterAll(() => browser.close());

  it.each([
    ["an hour's", 70 * MINUTE_MS],
    ["a night's", NIGHT_MS],
    ["a week's", 7 * DAY_MS],
  ])("goes on after %s sleep, in the same conversation and view", async (_, sleepMs) => {
    const { address, pass } = await startBot();
    const line = await openLine(address);
    const visitor = await visit(browser, line.origin);
    await visitor.page.clock.install();
    await beginChat(visitor);
    await ask(visitor, QUESTIONS[0]);
    const isSameView = await markView(visitor);
    const said = await readTranscript(visitor);

    // The socket of before the sleep is dead, and nobody has told the browser.
    line.silence();
    pass(sleepMs);
    await visitor.page.clock.fastForward(sleepMs);
    await ask(visitor, QUESTIONS[1]);
    await expectOnce(visitor, PAY, PAY_ANSWER, HOME, HOME_ANSWER);
    expect((await readTranscript(visitor)).slice(0, said.length)).toEqual(said);
    expect(await isSameView()).toBe(true);
    await visitor.leave();
  });

  it("shows after a night's sleep what was said meanwhile on another page", async () => {
    const { address, pass } = await startBot();
    const line = await openLine(address);
    const visitor = await visit(browser, line.origin);
    await visitor.page.clock.install();
    await beginChat(visitor);
    line.silence();
    pass(NIGHT_MS);
    const elsewhere = await visitor.openTab();
    await beginChat(elsewhere);
    await ask(elsewhere, QUESTIONS[0]);
    expect(await visitor.chat.getByText(PAY_ANSWER).count()).toBe(0);
    await visitor.page.clock.fastForward(NIGHT_MS);
    await expectOnce(visitor, PAY, PAY_ANSWER, /^Hi!/);
    await visitor.leave();
  });

  it("has a conversation of which the token expired while the line was cut", async () => {
    const { address, pass } = await startBot();
    const line = await openLine(address);
    const visitor = await visit(browser, line.origin);
    await beginChat(visitor);
    line.cut();
    await statusLine(visitor).getByText("Reconnecting…").waitFor();
    pass(NIGHT_MS);
    line.mend();
    await statusLine(visitor).getByText("Back.").waitFor();
    await ask(visitor, QUESTIONS[0]);
    await expectOnce(visitor, PAY, PAY_ANSWER);
    await visitor.leave();
  });

  it("says that the conversation has ended when it was forgotten meanwhile, and starts a new one", async () => {
    const { address, pass } = await startBot();
    const line = await openLine(address);
    const visitor = await visit(browser, line.origin);
    await beginChat(visitor);
    await ask(visitor, QUESTIONS[0]);
    line.cut();
    pass(31 * DAY_MS);
    line.mend();
    await statusLine(visitor).getByText("This conversation has ended.").waitFor();
    await expectOnce(visitor, PAY, PAY_ANSWER);

    await visitor.chat.getByRole("button", { name: "Start a new one" }).click();
    await visitor.chat.locator(".webchat__bubble--from-user").first().waitFor({ state: "detached" });
    await answers(visitor).first().waitFor();
    await ask(visitor, QUESTIONS[1]);
    await expectOnce(visitor, HOME, HOME_ANSWER);
    await visitor.leave();
  });
});
