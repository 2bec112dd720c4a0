import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { visit } from "./visitor.ts";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the page of examples in a real browser", () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("puts the chat on the page with the attributes chosen, and gives the line for it", async () => {
    const visitor = await visit(browser, `${bot.origin}/demo?lang=sv`);
    const { page, chat } = visitor;
    await page.getByRole("button", { name: "Öppna chatten med karriärguiden" }).waitFor();
    await page.getByRole("button", { name: "Fyll i ett exempel" }).click();
    expect(await page.locator("#line").textContent()).toBe(
      `<script src="${bot.origin}/widget.js" async data-color="#5b2a86" data-position="left" data-title="Fråga Nova" ` +
        `data-greeting="Hej! Nyfiken på att jobba med kod?" data-context="back-end-developer" data-open="true"></script>`,
    );
    await page.getByRole("button", { name: "Visa", exact: true }).click();
    await chat.getByText("Hej! Nyfiken på att jobba med kod?").first().waitFor();
    expect((await page.locator("career-guide .panel").boundingBox())?.x).toBe(20);
    expect(await page.locator("career-guide").count()).toBe(1);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("calls what its buttons say and logs what the chat tells", async () => {
    const visitor = await visit(browser, `${bot.origin}/demo?lang=en`);
    const { page } = visitor;
    await page.locator("career-guide .launch").waitFor();
    await page.getByRole("button", { name: "careerGuide.send(" }).click();
    const log = page.locator("#log li");
    await log.filter({ hasText: /^message .*"from":"bot".*35.000/ }).waitFor();
    await page.getByRole("button", { name: "careerGuide.close()" }).click();
    await log.filter({ hasText: /^close$/ }).waitFor();
    expect((await log.allTextContents()).map((line) => line.split(" ")[0])).toEqual(
      expect.arrayContaining(["open", "ready", "message", "close"]),
    );
    await page.getByRole("button", { name: "careerGuide.destroy()" }).click();
    expect(await page.locator("career-guide").count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it.each(["light", "dark"] as const)("fits the narrowest phone when %s", async (colorScheme) => {
    const viewport = { width: 320, height: 640 };
    const visitor = await visit(browser, `${bot.origin}/demo?lang=sv`, { viewport, colorScheme });
    expect(await visitor.page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});
