import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startOtherSite, type OtherSite } from "./other-site.ts";
import { visit } from "./visitor.ts";

/** Runs in the page: names of globals that an empty page has not; those of the test's own tooling apart. */
const LIST_GLOBALS = `(() => {
  const empty = document.body.appendChild(document.createElement("iframe"));
  const usual = new Set(Object.getOwnPropertyNames(empty.contentWindow));
  empty.remove();
  return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\\d+$|^__pw/.test(name));
})()`;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the launcher in a real browser", () => {
  let bot: BotProcess;
  let site: OtherSite;

  beforeAll(async () => {
    bot = await startBotProcess();
    site = await startOtherSite(bot.origin);
  });

  afterAll(async () => {
    site?.close();
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("works on another site with a strict policy and styles that hit everything", async () => {
    const visitor = await visit(browser, site.page(), { hosts: [new URL(bot.origin).host] });
    const button = visitor.page.getByRole("button", { name: "Öppna chatten med karriärguiden" });
    await button.waitFor();
    expect(await button.boundingBox()).toMatchObject({ width: 60, height: 60 });
    await button.click();
    await visitor.page.locator("html[data-ready=yes]").waitFor();
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    await visitor.chat.getByRole("button", { name: "Stäng chatten" }).click();
    await visitor.page.locator("career-guide button[aria-expanded=false]").waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("opens without moving the page, and leaves one global", async () => {
    const visitor = await visit(browser, bot.origin);
    const globals = await visitor.page.evaluate<string[]>(LIST_GLOBALS);
    expect(globals).toEqual(["careerGuide"]);

    const place = () => visitor.page.locator("h1").boundingBox();
    const before = await place();
    await visitor.openChat();
    await visitor.chat.locator(".webchat__bubble").first().waitFor();
    expect(await place()).toEqual(before);
    await visitor.leave();
  });

  it("fills a phone's screen, and the page fits the narrowest", async () => {
    const phone = { width: 320, height: 640 };
    const visitor = await visit(browser, bot.origin, { viewport: phone, hasTouch: true, isMobile: true });
    expect(await visitor.page.evaluate("document.documentElement.scrollWidth")).toBe(phone.width);
    await visitor.openChat();
    await visitor.chat.locator(".webchat__bubble").first().waitFor();
    // The frame slides in; asking again until it lies still needs no clock.
    await expect
      .poll(() => visitor.page.locator("career-guide iframe").boundingBox())
      .toEqual({ x: 0, y: 0, ...phone });
    expect(await visitor.chat.locator("html").evaluate((page) => page.scrollWidth)).toBe(phone.width);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
