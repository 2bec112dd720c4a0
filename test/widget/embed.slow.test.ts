import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBotProcess, type BotProcess } from "../harness/bot-process.ts";
import { startBrowser } from "../harness/browser.ts";
import { startOtherSite, type OtherSite } from "./other-site.ts";
import { visit, type Visitor } from "./visitor.ts";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("a page that embeds the chat", () => {
  let bot: BotProcess;
  let site: OtherSite;
  const visitSite = (attributes: Readonly<Record<string, string>> = {}) =>
    visit(browser, site.page(attributes), { hosts: [new URL(bot.origin).host] });

  beforeAll(async () => {
    bot = await startBotProcess();
    site = await startOtherSite(bot.origin);
  });

  afterAll(async () => {
    site?.close();
    await Promise.all([browser.close(), bot?.stop()]);
  });

  it("chooses language, colour, side, title and greeting", async () => {
    const visitor = await visitSite({
      language: "en",
      color: "#5b2a86",
      position: "left",
      title: "Ask Nova",
      greeting: "Welcome to <b>Nova</b>. What are you curious about?",
    });
    const button = visitor.page.getByRole("button", { name: "Ask Nova" });
    expect(await visitor.page.evaluate(`getComputedStyle(${LAUNCHER}).backgroundColor`)).toBe("rgb(91, 42, 134)");
    expect((await button.boundingBox())?.x).toBe(20);
    await button.click();
    await visitor.chat.getByRole("heading", { name: /^Ask Nova/ }).waitFor();
    // Text is text: the marks are seen, not obeyed.
    await visitor.chat.getByText("Welcome to <b>Nova</b>. What are you curious about?").first().waitFor();
    await visitor.chat.getByText("I am an automatic service. To reach a person, just say so.").first().waitFor();
    expect(
      await visitor.chat
        .locator("body")
        .evaluate("getComputedStyle(document.querySelector('body > header')).backgroundColor"),
    ).toBe("rgb(91, 42, 134)");
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it.each([
    ["language", "fi", 'write "en" or "sv"'],
    ["color", "blue", "#1f5244"],
    ["color", "#ffee88", "write a dark colour"],
    ["position", "top", 'write "left" or "right"'],
    ["title", "x".repeat(41), "write 1 to 40 characters"],
    ["greeting", "", "write 1 to 300 characters"],
    ["context", "../", 'such as "back-end-developer"'],
    ["open", "yes", 'write "true" or "false"'],
  ])("is told the remedy for data-%s=%j, and has the chat all the same", async (name, value, remedy) => {
    const visitor = await visitSite({ [name]: value });
    await visitor.page.getByRole("button", { name: "Öppna chatten med karriärguiden" }).waitFor();
    expect(visitor.complaints).toEqual([expect.stringContaining(`data-${name}="${value}" is ignored; `)]);
    expect(visitor.complaints[0]).toContain(remedy);
    await visitor.leave();
  });

  it("can have it open from the start, without losing the focus, but not over a whole phone", async () => {
    const visitor = await visitSite({ open: "true" });
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    expect(await visitor.page.evaluate("document.activeElement === document.body")).toBe(true);
    await visitor.leave();

    const phone = await visit(browser, site.page({ open: "true" }), { viewport: { width: 390, height: 700 } });
    await phone.page.locator("career-guide .launch[aria-expanded=false]").waitFor();
    await phone.page.waitForLoadState("load");
    expect(await phone.page.locator("career-guide iframe").count()).toBe(0);
    await phone.leave();
  });

  it("sends for the visitor, hears each new message once, and none of an earlier visit", async () => {
    const visitor = await visitSite({ language: "en", context: "back-end-developer" });
    await listen(visitor);
    const posted = visitor.page.waitForRequest(
      (request) => request.postDataJSON()?.text === "what does a junior earn?",
    );
    await visitor.page.evaluate("careerGuide.send('what does a junior earn?')");
    expect((await posted).postDataJSON().channelData.page).toBe("back-end-developer");
    await visitor.chat
      .getByText(/35.000/)
      .first()
      .waitFor();
    await expect.poll(() => heard(visitor)).toContainEqual(expect.stringMatching(/^message bot .*35.000/s));
    const events = await heard(visitor);
    expect(events.filter((event) => event.startsWith("message visitor"))).toEqual([
      "message visitor what does a junior earn?",
    ]);
    expect(events.slice(0, 2)).toEqual(["open", "ready"]);

    await visitor.page.evaluate("careerGuide.close()");
    expect((await heard(visitor)).at(-1)).toBe("close");
    await visitor.page.reload();
    await listen(visitor);
    await visitor.page.evaluate("careerGuide.open()");
    await visitor.chat
      .getByText(/35.000/)
      .first()
      .waitFor();
    expect(await heard(visitor)).toEqual(["open", "ready"]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("is told when it calls wrongly, and nothing is thrown at it", async () => {
    const visitor = await visitSite();
    await visitor.page.evaluate(`careerGuide.send(""); careerGuide.send(7); careerGuide.on("opened", () => {})();
      careerGuide.on("open", () => { throw new Error("the page's own fault") });
      careerGuide.push(["shut"]); careerGuide.open()`);
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    expect(visitor.complaints.map((complaint) => complaint.split(" is ignored")[0])).toEqual([
      "Career guide: send()",
      "Career guide: send()",
      'Career guide: on("opened")',
      'Career guide: the call "shut"',
      "the page's own fault",
    ]);
    await visitor.leave();
  });

  it("stops hearing, and can take the chat away and put another in its place", async () => {
    const visitor = await visitSite();
    await visitor.page.evaluate(`globalThis.count = 0; globalThis.off = careerGuide.on("open", () => count++);
      careerGuide.open(); off(); careerGuide.close(); careerGuide.open()`);
    expect(await visitor.page.evaluate("count")).toBe(1);
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    await visitor.page.evaluate("careerGuide.destroy()");
    expect(await visitor.page.locator("career-guide").count()).toBe(0);
    expect(await visitor.page.evaluate("'careerGuide' in window")).toBe(false);
    await visitor.page.evaluate(`{
      const policy = trustedTypes.createPolicy("page", { createScriptURL: (url) => url });
      const script = document.createElement("script");
      script.src = policy.createScriptURL("${bot.origin}/widget.js");
      document.head.append(script);
    }`);
    await visitor.openChat();
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it("keeps all of itself that the chat does not visibly cover", async () => {
    const visitor = await visitSite();
    const layers = () => visitor.page.evaluate<{ x: number; y: number }[]>(LIST_COVERED_POINTS);
    const button = await visitor.page.locator("career-guide .launch").boundingBox();
    expect(outside(await layers(), [button])).toEqual([]);
    await visitor.openChat();
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    const panel = visitor.page.locator("career-guide .panel");
    await visitor.page.evaluate(REST);
    const seen = await panel.boundingBox();
    expect((await layers()).length).toBeGreaterThan(50);
    expect(outside(await layers(), [button, seen])).toEqual([]);
    await visitor.page.evaluate("careerGuide.close()");
    await visitor.page.evaluate(REST);
    expect(outside(await layers(), [button])).toEqual([]);
    await visitor.leave();
  });

  it("is obeyed only by its own window and the chat's: another frame and another origin are not heard", async () => {
    const visitor = await visitSite();
    await visitor.openChat();
    await visitor.chat.getByText(/^Hej!/).first().waitFor();
    await visitor.page.evaluate(`window.postMessage({ type: "career-guide:close" }, "*")`);
    // From the chat's own window, but told to it by a page that is not around it.
    await visitor.chat.locator("body").evaluate(`{
      for (const [source, origin] of [[window, location.origin], [window.parent, location.origin], [window, "${new URL(site.page()).origin}"]])
        dispatchEvent(new MessageEvent("message", { source, origin, data: { type: "career-guide:send", text: "forged" } }));
    }`);
    await visitor.page.evaluate("careerGuide.send('tack')");
    await visitor.chat.locator(".webchat__bubble--from-user", { hasText: "tack" }).waitFor();
    expect(await visitor.chat.getByText("forged").count()).toBe(0);
    expect(await visitor.page.locator("career-guide .launch").getAttribute("aria-expanded")).toBe("true");
    await visitor.leave();
  });
});

/** Finds the launcher's button, in the page. */
const LAUNCHER = "document.querySelector('career-guide').shadowRoot.querySelector('.launch')";

/** Runs in the page: resolves once nothing of the launcher moves. */
const REST = `Promise.all(document.querySelector("career-guide").shadowRoot.getAnimations().map(({ finished }) => finished))
  .then(() => {})`;

/** Runs in the page: a grid of points at which something of the chat would be hit. */
const LIST_COVERED_POINTS = `(() => {
  const points = [];
  for (let x = 2; x < innerWidth; x += 20)
    for (let y = 2; y < innerHeight; y += 20)
      if (document.elementFromPoint(x, y)?.localName === "career-guide") points.push({ x, y });
  return points;
})()`;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function outside(points: readonly { x: number; y: number }[], boxes: readonly (Box | null)[]) {
  const isIn = (x: number, y: number, box: Box) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return points.filter(({ x, y }) => !boxes.some((box) => box !== null && isIn(x, y, box)));
}

async function listen(visitor: Visitor): Promise<void> {
  await visitor.page.locator("career-guide .launch").waitFor();
  await visitor.page.evaluate(`globalThis.heard = [];
    for (const event of ["open", "close", "ready"]) careerGuide.on(event, () => heard.push(event));
    careerGuide.on("message", ({ from, text }) => heard.push("message " + from + " " + text));`);
}

function heard(visitor: Visitor): Promise<string[]> {
  return visitor.page.evaluate<string[]>("heard");
}
