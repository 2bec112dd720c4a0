import { MessageFactory } from "botbuilder";
import { afterAll, describe, expect, it } from "vitest";
import { toRatingEntity } from "../../src/channels/rendering/ratings.ts";
import { startBrowser } from "../harness/browser.ts";
import { botThatShows, say, show } from "./bots.ts";
import { FORM_CARD, HERO_CARDS, OTHER_CARDS, RICH_CARD } from "./cards.ts";
import { expectSame } from "./expect-same.ts";
import { openSideBySide, type Edition } from "./side-by-side.ts";

/** Web Chat's own sentences, by their names; some values switch things on and off. */
type Sentences = Readonly<Record<string, unknown>>;

/** Swedish tells one from many, and knows no further forms. */
const OTHER_PLURALS = /_(?:TWO|FEW|MANY)(?:_|$)/;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the chat speaks Swedish as the stock Web Chat does", () => {
  afterAll(() => browser.close());

  it("with the same sentences, of which none is missing with ours", async () => {
    const [english, swedish] = [await readSentences("en-US"), await readSentences("sv-SE")];
    const [names, ours] = [Object.keys(english.stock), Object.keys(swedish.ours)];
    expect(names.length).toBeGreaterThan(100);
    expect(swedish.slim).toEqual(swedish.stock);
    expect(english.slim).toEqual(english.stock);

    const needed = names.filter((name) => !name.startsWith("_") && !OTHER_PLURALS.test(name));
    expect(needed.filter((name) => !(name in swedish.stock) && !ours.includes(name))).toEqual([]);
    expect(ours.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("in all that a conversation shows and tells, without an English sentence", async () => {
    const shown = [
      { ...say("Hej! [länk](https://example.com)"), entities: [toRatingEntity([])] },
      show(RICH_CARD),
      show(FORM_CARD),
      MessageFactory.carousel(HERO_CARDS),
      OTHER_CARDS,
      MessageFactory.suggestedActions(["Ja", "Nej"], "Välj"),
    ];
    const both = await openSideBySide(browser, { bot: botThatShows(...shown), language: "sv" });
    await both.each(({ root }) => root.locator("button.webchat__suggested-action").last().waitFor());
    await expectSame(both);
    await both.each((chat) => chat.say("hej"));
    await both.each(({ root }) => root.getByText("got: hej").last().waitFor());
    await both.each(({ root }) => root.locator(".webchat__keyboard-help__close-button").focus());
    await both.each(({ root }) => root.getByText("Tangentbordskontroller").waitFor());
    await expectSame(both);

    const english = Object.values((await readSentences("en-US")).stock).filter(
      (sentence) => typeof sentence === "string",
    );
    const telling = english.filter((sentence) => /\w \w/.test(sentence) && !sentence.includes("$1"));
    const page = await both.chats[1]?.page.evaluate<string[]>('readPage("body")');
    const lines = page?.join("\n") ?? "";
    expect(lines).toContain("Chatthistorik");
    expect(telling.filter((sentence) => lines.includes(sentence))).toEqual([]);
  });
});

/** The sentences of a language: of both editions, and those that our chat puts in their place. */
async function readSentences(locale: string): Promise<Readonly<Record<Edition | "ours", Sentences>>> {
  const both = await openSideBySide(browser, { bot: botThatShows(say("Hi!")), bare: { isStrict: false, locale } });
  await both.each(({ root }) => root.getByText("Hi!").last().waitFor());
  const [stock = {}, slim = {}] = await Promise.all(both.chats.map(({ page }) => page.evaluate<Sentences>("strings")));
  const language = JSON.stringify(locale.slice(0, 2));
  const module = 'import("/widget/assets/any/chat-strings.js")';
  const ours = await both.chats[0]?.page.evaluate<Sentences>(`${module}.then((m) => m.webChatStrings(${language}))`);
  return { stock, slim, ours: ours ?? {} };
}
