import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { answers, ask, beginChat, expectOnce, QUESTIONS, statusLine } from "./conversation.ts";
import { openLine } from "./line.ts";
import { visit } from "./visitor.ts";

const [[PAY, PAY_ANSWER], [HOME, HOME_ANSWER]] = QUESTIONS;

/** Runs in every page before its own scripts: what a browser does that is told to keep nothing. */
const FORBID_STORAGE = `
  const forbid = () => { throw new DOMException("Access is denied for this document.", "SecurityError") };
  for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: forbid });
  window.BroadcastChannel = forbid;
  navigator.locks.request = () => Promise.reject(new DOMException("Access is denied.", "SecurityError"));
`;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the chat in a browser that keeps nothing", { timeout: 120_000 }, () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("works as long as its page is open, over a cut line too, and says nothing wrong", async () => {
    const line = await openLine(bot.origin);
    const visitor = await visit(browser, line.origin);
    await visitor.page.context().addInitScript(FORBID_STORAGE);
    await visitor.page.reload();
    await beginChat(visitor);
    await ask(visitor, QUESTIONS[0]);
    expect(await statusLine(visitor).textContent()).toBe("");
    expect(visitor.complaints).toEqual([]);

    line.cut();
    await visitor.say(HOME);
    await statusLine(visitor).getByText("Reconnecting…").waitFor();
    line.mend();
    await expectOnce(visitor, PAY, PAY_ANSWER, HOME, HOME_ANSWER);

    await visitor.choose("Start a new conversation");
    await visitor.chat.locator(".webchat__bubble--from-user").first().waitFor({ state: "detached" });
    await answers(visitor).first().waitFor();
    await ask(visitor, QUESTIONS[1]);
    await expectOnce(visitor, HOME, HOME_ANSWER);
    await visitor.leave();
  });
});
