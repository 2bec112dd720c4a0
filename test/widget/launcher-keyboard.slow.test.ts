import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { startOtherSite, type OtherSite } from "./other-site.ts";
import { visit } from "./visitor.ts";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the launcher for keyboards, phones and other needs", () => {
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

  it.each([
    ["en", "Open the career guide chat", "Close the career guide chat"],
    ["sv", "Öppna chatten med karriärguiden", "Stäng chatten med karriärguiden"],
  ])("is a button that says what it does and how it stands, in %s", async (language, closed, opened) => {
    const visitor = await visit(browser, site.page({ language }));
    const { page, chat } = visitor;
    await page.getByRole("button", { name: closed, expanded: false }).press("Enter");
    await chat.locator("textarea:focus").waitFor();
    await page.getByRole("button", { name: opened, expanded: true }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("career-guide .launch:focus").waitFor();
    await page.getByRole("button", { name: closed, expanded: false }).press("Space");
    await chat.locator("textarea:focus").waitFor();
    expect(visitor.complaints.filter((complaint) => !complaint.startsWith("asked another host"))).toEqual([]);
    await visitor.leave();
  });

  it("closes with Escape from the page too, unless the page has used it, and leaves the focus there", async () => {
    const visitor = await visit(browser, site.page());
    const { page, chat } = visitor;
    await page.locator("career-guide .launch").click();
    await chat.locator("textarea:focus").waitFor();
    await page.evaluate(`asker.addEventListener("keydown", (event) => event.preventDefault(), { once: true })`);
    await page.locator("#asker").focus();
    await page.keyboard.press("Escape");
    expect(await page.locator("career-guide .launch").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await page.locator("career-guide .launch[aria-expanded=false]").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("asker");
    await visitor.leave();
  });

  it("gives the focus back to the page's own button that opened it", async () => {
    const visitor = await visit(browser, site.page());
    const { page, chat } = visitor;
    await page.evaluate(`asker.addEventListener("click", () => careerGuide.open())`);
    await page.locator("#asker").press("Enter");
    await chat.locator("textarea:focus").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#asker:focus").waitFor();
    expect(await page.locator("career-guide .launch").getAttribute("aria-expanded")).toBe("false");
    await visitor.leave();
  });

  it("covers on a phone what the on-screen keyboard leaves, wherever the page was scrolled", async () => {
    const phone = { width: 360, height: 700 };
    const visitor = await visit(browser, site.page(), { viewport: phone, hasTouch: true, isMobile: true });
    const { page, chat } = visitor;
    await page.locator("career-guide .launch").tap();
    await chat.getByText(/^Hej!/).first().waitFor();
    const panel = page.locator("career-guide .panel");
    await expect.poll(() => panel.boundingBox()).toEqual({ x: 0, y: 0, ...phone });
    // A headless browser has no on-screen keyboard: this is what one reports when it slides in, as on iOS.
    const report = (height: number, offsetTop: number) =>
      page.evaluate(`Object.defineProperties(visualViewport, {
        height: { value: ${height}, configurable: true }, offsetTop: { value: ${offsetTop}, configurable: true } });
        visualViewport.dispatchEvent(new Event("resize"))`);
    await report(380, 45);
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 45, width: 360, height: 380 });
    const box = await page.frameLocator("career-guide iframe").locator("textarea").boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(45 + 380);
    await report(700, 0);
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, ...phone });
    await chat.getByRole("button", { name: "Stäng chatten" }).tap();
    await page.locator("career-guide .launch[aria-expanded=false]").waitFor();
    await visitor.leave();
  });

  it("moves nothing for those who want no motion, and has an edge in forced colours", async () => {
    const visitor = await visit(browser, site.page(), { reducedMotion: "reduce", forcedColors: "active" });
    const { page } = visitor;
    const style = (selector: string, name: string) =>
      page.evaluate(
        `getComputedStyle(document.querySelector("career-guide").shadowRoot.querySelector("${selector}")).${name}`,
      );
    await page.locator("career-guide .launch").click();
    expect(await style(".panel", "transitionDuration")).toBe("0s");
    expect(await style(".panel", "transform")).toBe("none");
    expect(await style(".panel", "borderTopWidth")).toBe("1px");
    expect(await style(".launch", "borderTopWidth")).toBe("2px");
    await visitor.leave();
  });

  it("asks for nothing but itself before it is opened", async () => {
    const visitor = await visit(browser, "about:blank", {
      hosts: [new URL(bot.origin).host, new URL(site.page()).host],
    });
    const asked: string[] = [];
    visitor.page.on("request", (request) => {
      if (request.url().startsWith(bot.origin)) asked.push(new URL(request.url()).pathname);
    });
    await visitor.page.goto(site.page());
    await visitor.page.locator("career-guide .launch").waitFor();
    await visitor.page.waitForLoadState("networkidle");
    expect(asked).toEqual(["/widget.js"]);
    await visitor.openChat();
    await visitor.chat.locator(".webchat__bubble").first().waitFor();
    expect(asked).toContain("/chat");
    await visitor.leave();
  });
});
