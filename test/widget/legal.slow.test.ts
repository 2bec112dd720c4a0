import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { visit } from "./visitor.ts";

/** Runs in the page: the lowest contrast between a text and what is behind it. */
const LOWEST_CONTRAST = `(() => {
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const behind = (element) => {
    const color = numbers(getComputedStyle(element).backgroundColor);
    return color[3] === 0 ? behind(element.parentElement) : color;
  };
  const contrasts = [...document.querySelectorAll("h1, h2, p, li, dt, dd, a")].map((element) => {
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  });
  return Math.min(...contrasts);
})()`;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("what is stored and what holds, in a real browser", () => {
  let bot: BotProcess;

  beforeAll(async () => {
    bot = await startBotProcess();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("is a click away from the demo page, in its language, and one more from the other page and language", async () => {
    const visitor = await visit(browser, `${bot.origin}/?lang=sv`);
    const title = visitor.page.locator("h1");
    await visitor.page.getByRole("link", { name: "Integritet" }).click();
    expect(await title.textContent()).toBe("Integritet");
    await visitor.page.getByRole("link", { name: "Användarvillkor" }).click();
    expect(await title.textContent()).toBe("Användarvillkor");
    await visitor.page.getByRole("link", { name: "In English" }).click();
    expect(await title.textContent()).toBe("Terms of use");
    await visitor.page.getByRole("link", { name: /^Privacy/ }).click();
    expect(await title.textContent()).toBe("Privacy");
    await visitor.page.getByRole("link", { name: "Career guide" }).click();
    await visitor.page.locator("career-guide button").waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it.each(["light", "dark"] as const)("fits the narrowest phone and is easy to read when %s", async (colorScheme) => {
    const phone = { width: 320, height: 640 };
    for (const path of ["privacy", "terms"]) {
      const visitor = await visit(browser, `${bot.origin}/${path}?lang=sv`, { viewport: phone, colorScheme });
      expect(await visitor.page.evaluate("document.documentElement.scrollWidth")).toBe(phone.width);
      expect(await visitor.page.evaluate(LOWEST_CONTRAST)).toBeGreaterThan(4.5);
      expect(visitor.complaints).toEqual([]);
      await visitor.leave();
    }
  });

  it("is true of the browser: no cookie, and one entry that a new conversation replaces", async () => {
    const visitor = await visit(browser, bot.origin);
    const kept = () => visitor.page.evaluate<[string, string][]>("Object.entries(localStorage)");
    await visitor.openChat();
    await visitor.chat.locator(".webchat__bubble").first().waitFor();
    await visitor.say("What does a junior earn?");
    await visitor.chat
      .getByText(/35.000/)
      .first()
      .waitFor();
    const before = await kept();
    expect(before.map(([name]) => name)).toEqual(["career-guide:resume"]);
    expect(await visitor.page.evaluate("Object.keys(sessionStorage)")).toEqual([]);
    expect(await visitor.page.context().cookies()).toEqual([]);

    await visitor.choose("Start a new conversation");
    await expect.poll(async () => (await kept())[0]?.[1] ?? before[0]?.[1]).not.toBe(before[0]?.[1]);
    expect((await kept()).map(([name]) => name)).toEqual(["career-guide:resume"]);
    await visitor.leave();
  });
});
