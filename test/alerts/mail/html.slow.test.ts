import { afterAll, describe, expect, it } from "vitest";
import { toHtml } from "../../../src/alerts/mail/to-html.ts";
import { writeBody } from "../../../src/alerts/mail/write-body.ts";
import { startBrowser } from "../../harness/browser.ts";
import { expectAccessible } from "../../widget/accessibility.ts";
import { content, makeAlert, makeAlertMessage, makeMatch } from "./alert-messages.ts";

const browser = await startBrowser();

const LOOKS = (["confirm", "known", "ads", "still-wanted"] as const).flatMap((kind) =>
  (["light", "dark"] as const).map((colorScheme) => [kind, colorScheme] as const),
);

/** Scripts that run in the page: the headings in reading order, and how much wider the page is than its viewport. */
const HEADINGS = '[...document.querySelectorAll("h1, h2")].map(({ tagName }) => tagName)';
const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** Runs in the page: links smaller than a fingertip needs. */
const SMALL_LINKS = `[...document.querySelectorAll("a")].filter((link) => link.getBoundingClientRect().height < 24).length`;

describe.skipIf(!browser.isThere)("a mail, in a real browser", () => {
  afterAll(() => browser.close());

  it.each(LOOKS)("passes axe, on a phone as well: %s, %s", async (kind, colorScheme) => {
    for (const width of [320, 1000]) {
      const page = await show(kind, colorScheme, width);
      await expectAccessible(page.mainFrame());
      expect(await page.evaluate(OVERFLOW)).toBe(0);
      expect(await page.evaluate(SMALL_LINKS)).toBe(0);
      await page.context().close();
    }
  });

  it("has one main heading, one for each ad, and a readable width", async () => {
    const page = await show("ads", "light", 1000);
    expect(await page.evaluate(HEADINGS)).toEqual(["H1", "H2", "H2", "H2"]);
    expect((await page.locator("h1").boundingBox())?.width).toBeLessThanOrEqual(600);
  });

  it("is dark in a dark mail program, and loads nothing", async () => {
    const page = await show("ads", "dark", 1000);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(20, 27, 24)");
    expect(await page.evaluate('performance.getEntriesByType("resource").length')).toBe(0);
  });

  async function show(kind: (typeof LOOKS)[number][0], colorScheme: "light" | "dark", width: number) {
    const language = width < 600 ? "sv" : "en";
    const long = makeMatch({
      title: "Systemutvecklare/backend".repeat(5),
      employer: "Aktiebolaget".repeat(8),
      url: undefined,
    });
    const alertMessage = makeAlertMessage(kind, { more: 12, alert: makeAlert({ language }) });
    const body = writeBody(
      { ...alertMessage, ads: alertMessage.ads.length > 0 ? [...alertMessage.ads, long] : [] },
      { content, language },
      { from: { name: "", address: "bot@mail.example.com" }, boards: "Platsbanken", operator: {} },
    );
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.setContent(toHtml(body));
    return page;
  }
});
