import { MessageFactory } from "botbuilder";
import type { Locator } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { botThatShows, show } from "./bots.ts";
import { FORM_CARD, HERO_CARDS, OTHER_CARDS, PAGED_CARD, RICH_CARD } from "./cards.ts";
import { expectSame, expectSameReceived } from "./expect-same.ts";
import { openSideBySide, type Chat } from "./side-by-side.ts";

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("cards look and work as in the stock Web Chat", () => {
  afterAll(() => browser.close());

  it("one of everything that shows something", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(show(RICH_CARD)) });
    await both.each(({ root }) => root.getByText("Back-end developer").last().waitFor());
    await expectSame(both);

    await both.each(({ root }) => button(root, "More").click());
    await both.each(({ root }) => root.getByText("Shown on demand").waitFor());
    await both.each(({ root }) => button(root, "Details").click());
    await both.each(({ root }) => root.getByText("Inside").waitFor());
    await expectSame(both);
    await both.each(async (chat) => {
      expect(await addressOpenedBy(chat, button(chat.root, "Read on"))).toBe("https://example.com/");
    });
  });

  it("a form, which refuses what is missing or wrong, keeps what was filled in, and sends it", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(show(FORM_CARD)) });
    await both.each(({ root }) => button(root, "Send").click());
    await both.each(({ root }) => root.getByText("Please tell your name").waitFor());
    await expectSame(both);

    await both.each(fillIn);
    await both.each(({ root }) => button(root, "Send").click());
    await both.each(({ root }) => root.getByText("Four digits").waitFor());
    await expectSame(both);

    // Another message draws the conversation anew, and must not take what was filled in.
    await both.each((chat) => chat.say("wait"));
    await both.each(({ root }) => root.getByText("got: wait").last().waitFor());
    await expectSame(both);

    await both.each(({ root }) => root.getByLabel(/^Code/).fill("1234"));
    await both.each(({ root }) => button(root, "Send").click());
    await both.each(({ root }) => root.getByText("got: a form").last().waitFor());
    await expectSame(both);
    expect((await expectSameReceived(both)).at(-1)).toMatchObject({
      type: "message",
      value: {
        form: "profile",
        name: "Åsa <b>",
        story: "one\ntwo",
        code: "1234",
        years: "3",
        from: "2026-11-22",
        at: "09:30",
        remote: "yes",
        level: "b",
        place: "c",
        skills: "a,c",
      },
    });
  });

  it("a carousel of hero cards, turned with its arrows and answered with a button", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(MessageFactory.carousel(HERO_CARDS)) });
    await both.each(({ root }) => root.getByText("Card Three").last().waitFor());
    await expectSame(both);
    await both.each(async ({ root }) => {
      const place = () => root.getByText("Card Three").last().boundingBox();
      const before = await place();
      await root.locator(".react-film__flipper--right").click();
      await expect.poll(place).not.toEqual(before);
    });
    await expectSame(both);
    await both.each(({ root }) => button(root, "Choose Two").click());
    await both.each(({ root }) => root.getByText("got: chosen Two").last().waitFor());
    await expectSame(both);
    expect((await expectSameReceived(both)).at(-1)).toMatchObject({ type: "message", text: "chosen Two" });
  });

  it("the other cards of the Bot Framework, pictures and files", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(OTHER_CARDS) });
    await both.each(({ root }) => root.getByText("notes.txt").last().waitFor());
    await expectSame(both);
  });

  it("a card that is wrong", async () => {
    const wrong = { contentType: "application/vnd.microsoft.card.adaptive", content: { type: "Nonsense" } };
    const both = await openSideBySide(browser, { bot: botThatShows(show(wrong)) });
    await both.each((chat) => chat.say("still there?"));
    await both.each(({ root }) => root.getByText("got: still there?").last().waitFor());
    await expectSame(both);
  });

  it("a card of pages, but for its pages: the stock one cuts them off, ours stand below each other", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(show(PAGED_CARD)) });
    await both.each(async ({ root, edition }) => {
      const card = await root.locator(".ac-adaptiveCard").boundingBox();
      const [first, second] = await Promise.all(
        ["First", "Second"].map((text) => root.locator(".ac-carousel-page", { hasText: text }).boundingBox()),
      );
      expect(first?.x).toBeGreaterThan(card?.x ?? Infinity);
      const isBeside = (second?.x ?? 0) > (card?.x ?? 0) + (card?.width ?? 0) / 2;
      const isBelow = second?.x === first?.x && second?.y === (first?.y ?? 0) + (first?.height ?? 0);
      expect({ isBeside, isBelow }).toEqual({ isBeside: edition === "stock", isBelow: edition === "slim" });
      expect(await root.locator(".ac-carousel-navigation").count()).toBe(edition === "slim" ? 0 : 1);
    });
    await expectSame(both, ".webchat__send-box");
  });
});

async function fillIn({ root }: Chat): Promise<void> {
  await root.getByLabel(/^Name/).fill("Åsa <b>");
  await root.getByLabel(/^Story/).fill("one\ntwo");
  await root.getByLabel(/^Code/).fill("12");
  await root.getByLabel(/^Years/).fill("3");
  await root.getByLabel(/^Begins/).fill("2026-11-22");
  await root.getByLabel(/^Hour/).fill("09:30");
  await root.getByText("From home").last().click();
  await root.getByLabel(/^Level \*/).selectOption("b");
  await root.getByRole("radio", { name: "Option c" }).check();
  for (const name of ["Option a", "Option c"]) await root.getByRole("checkbox", { name }).check();
}

function button(root: Locator, name: string): Locator {
  return root.locator(".ac-pushButton", { hasText: name }).last();
}

async function addressOpenedBy({ page }: Chat, pressed: Locator): Promise<string> {
  await page.context().route("https://example.com/**", (route) => route.fulfill({ body: "" }));
  const [popup] = await Promise.all([page.waitForEvent("popup"), pressed.click()]);
  await popup.waitForURL("https://**");
  return popup.url();
}
