import restify, { type Server } from "restify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../browser.ts";
import { startBot, type BotProcess } from "../bot-process.ts";
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
  let site: Server;

  beforeAll(async () => {
    bot = await startBot();
    site = await startStrictSite(bot.origin);
  });

  afterAll(async () => {
    site?.close();
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("works on another site with a strict policy and styles that hit everything", async () => {
    const { port } = site.address();
    const visitor = await visit(browser, `http://127.0.0.1:${port}/`, { hosts: [new URL(bot.origin).host] });
    const button = visitor.page.getByRole("button", { name: "Öppna chatten med karriärguiden" });
    await button.waitFor();
    expect(await button.boundingBox()).toMatchObject({ width: 60, height: 60 });
    await button.click();
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

/** A site of someone else's: Swedish, allowing only the bot's scripts and frames, styling every element away. */
async function startStrictSite(botOrigin: string): Promise<Server> {
  const policy = `default-src 'none'; script-src ${botOrigin}; frame-src ${botOrigin}; style-src 'self'; img-src data:`;
  const page = `<!doctype html><html lang="sv"><head><title>Annan sajt</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/hostile.css"></head>
    <body><p>Text</p><script src="${botOrigin}/widget.js" async></script></body></html>`;
  const style = `body *, career-guide { position: static !important; width: 7px !important; opacity: 0 !important }
    button { display: none !important }`;
  const server = restify.createServer();
  const serve = (path: string, type: string, body: string) =>
    server.get(path, (_request, response, next) => {
      response.sendRaw(200, body, { "Content-Type": type, "Content-Security-Policy": policy });
      next();
    });
  serve("/", "text/html; charset=utf-8", page);
  serve("/hostile.css", "text/css", style);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
