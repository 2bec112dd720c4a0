import { afterAll, describe, expect, it } from "vitest";
import { startBotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { startOtherSite } from "./other-site.ts";
import { visit } from "./visitor.ts";

const browser = await startBrowser();

/** What the browser itself says about a server that is not there. */
const REFUSED = /ERR_CONNECTION_REFUSED/;

describe.skipIf(!browser.isThere)("a chat whose server is gone", () => {
  afterAll(() => browser.close());

  it("offers the plain link instead of a dead window, and opens once the server is back", async () => {
    const bot = await startBotProcess();
    const site = await startOtherSite(bot.origin);
    const visitor = await visit(browser, site.page({ language: "en" }), { hosts: [new URL(bot.origin).host] });
    const { page, chat } = visitor;
    await page.locator("career-guide .launch").waitFor();
    const restart = await bot.end("SIGKILL");

    await page.locator("career-guide .launch").click();
    await page.getByRole("alert").getByText("We can't reach the chat right now.").waitFor();
    const link = page.getByRole("link", { name: "Open it in a new tab" });
    expect(await link.evaluate((element: { href: string }) => element.href)).toBe(`${bot.origin}/chat?lang=en`);
    expect(await link.getAttribute("target")).toBe("_blank");
    const retry = page.getByRole("button", { name: "Try again" });
    expect(await retry.evaluate((element) => element.matches(":focus"))).toBe(true);

    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor({ state: "hidden" });
    await page.getByRole("alert").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("career-guide .launch[aria-expanded=false]:focus").waitFor();

    const again = await restart();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await chat.locator(".webchat__bubble").first().waitFor();
    expect(await page.getByRole("alert").isVisible()).toBe(false);
    expect(visitor.complaints.filter((complaint) => !REFUSED.test(complaint))).toEqual([]);
    await visitor.leave();
    site.close();
    await again.stop();
  });

  it("says so also when the server goes while the chat is open and its page is loaded anew", async () => {
    const bot = await startBotProcess();
    const site = await startOtherSite(bot.origin);
    const visitor = await visit(browser, site.page(), { hosts: [new URL(bot.origin).host] });
    await visitor.openChat();
    await visitor.chat.locator(".webchat__bubble").first().waitFor();
    const restart = await bot.end("SIGKILL");
    await visitor.chat.locator("body").evaluate("location.reload()");
    await visitor.page.getByRole("alert").getByText("Vi når inte chatten just nu.").waitFor();
    const again = await restart();
    await visitor.page.getByRole("button", { name: "Försök igen" }).click();
    await visitor.chat.locator(".webchat__bubble").first().waitFor();
    expect(await visitor.page.getByRole("alert").isVisible()).toBe(false);
    await visitor.leave();
    site.close();
    await again.stop();
  });
});
