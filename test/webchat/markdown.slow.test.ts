import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { botThatShows, say } from "./bots.ts";
import { HOSTILE, STRICTER } from "./hostile.ts";
import { expectSame } from "./expect-same.ts";
import { openSideBySide, WAIT_LIMIT, type SideBySide } from "./side-by-side.ts";

const MARKDOWN = [
  "# One\n\n## Two\n\n### Three\n\nA paragraph with *emphasis*, **weight**, ~~loss~~, `code` and a line  \nbroken.",
  "- one\n- two\n  1. first\n  2. second\n\n* * *\n\n> quoted\n> > twice",
  "| Level | Pay |\n| --- | ---: |\n| Junior | 40 000 |\n| Senior | 55 000 |",
  "```js\nif (a < b && c) return '&amp;';\n```\n\n    indented",
  'https://example.com, <mailto:a@example.com>, [named](https://example.com "title"), [mail](mailto:a@example.com), [call](tel:+4612)',
  'A fact[1] and another[^2].\n\n[1]: https://example.com/one\n[2]: https://example.com/two "A source"',
  "&Aring;ngstr&ouml;m &copy; &rarr; &notanentity; &NotEqualTilde; &#x1F600; (c) (tm) -- --- \"quotes\" 'more' ...",
  '[with a label](https://example.com){aria-label="Spoken"} ![picture](data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
  "SEK 35,000 <b>bold?</b> <br> <script>no</script>\n\n*Source: [a page](https://example.com/a_b_(c))*",
];

const ALL_HOSTILE = Object.values(HOSTILE).map((text, i) => say(`No. ${i}\n\n${text}`));

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("Markdown is drawn as in the stock Web Chat", () => {
  afterAll(() => browser.close());

  it.each([
    ["our chat, which shows HTML as text", undefined],
    ["a page with Web Chat's defaults, which draw it", { isStrict: true }],
  ])("in %s", async (_, bare) => {
    const both = await openSideBySide(browser, { bot: botThatShows(...MARKDOWN.map(say)), bare });
    await waitForAll(both, MARKDOWN.length);
    await expectSame(both);
  });

  it("in our chat also where it is hostile, and none of it runs", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(...ALL_HOSTILE) });
    await waitForAll(both, ALL_HOSTILE.length);
    await expectSame(both, ".webchat__bubble");
    await both.each(async ({ page }) => expect(await page.evaluate("window.executed")).toBeUndefined());
  });

  it("on a page that draws HTML and forbids nothing, hostile or not, with less in a few listed places", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(...ALL_HOSTILE), bare: { isStrict: false } });
    await waitForAll(both, ALL_HOSTILE.length);
    const [stock = [], slim = []] = await Promise.all(
      both.chats.map(({ page }) => page.evaluate<string[][]>("remains()")),
    );
    for (const [i, name] of Object.keys(HOSTILE).entries()) {
      const isSame = isDeepStrictEqual(slim[i], stock[i]);
      expect.soft({ name, isSame }).toEqual({ name, isSame: !(name in STRICTER) });
      expect.soft(stock[i], name).toEqual(expect.arrayContaining(slim[i] ?? ["nothing"]));
    }

    await both.each(async ({ page }) => {
      const links = await page.evaluate<string[]>("pressEverything()");
      expect(links.filter((link) => !/^(?:https?|data):/.test(link))).toEqual([]);
      expect(await page.evaluate("window.executed")).toBeUndefined();
      // What would have been seen, had one of them got through.
      await page.evaluate(
        `document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(HOSTILE["a script in a picture's error"])})`,
      );
      await expect.poll(() => page.evaluate("window.executed")).toBe(true);
    });
  });

  it("breaks a strict policy in no way that the stock one does not, and never with a script", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(...ALL_HOSTILE), bare: { isStrict: true } });
    await waitForAll(both, ALL_HOSTILE.length);
    const [stock, slim] = both.chats.map(({ complaints }) => [...complaints].sort());
    expect(slim).toEqual(stock);
    expect(slim?.filter((complaint) => /script|event handler/i.test(complaint))).toEqual([]);
    await both.each(async ({ page }) => expect(await page.evaluate("window.executed")).toBeUndefined());
  });
});

async function waitForAll(both: SideBySide, count: number): Promise<void> {
  await both.each(async ({ root }) => {
    const messages = root.locator(".webchat__bubble .webchat__render-markdown");
    await expect.poll(() => messages.count(), WAIT_LIMIT).toBe(count);
  });
}
