import { afterAll, describe, it } from "vitest";
import { startBrowser } from "../harness/browser.ts";
import { botThatShows, say } from "./bots.ts";
import { expectSame } from "./expect-same.ts";
import { openSideBySide } from "./side-by-side.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const browser = await startBrowser();

describe.skipIf(!browser.isThere)("the time of a message is told as in the stock Web Chat", () => {
  afterAll(() => browser.close());

  it.each([
    ["en", 2 * MINUTE_MS, "2 minutes ago"],
    ["sv", 2 * MINUTE_MS, "för 2 minuter sedan"],
    ["en", 1.2 * HOUR_MS, "An hour ago"],
    ["sv", 1.2 * HOUR_MS, "En timme sedan"],
    ["en", 3.2 * HOUR_MS, "3 hours ago"],
    ["sv", 3.2 * HOUR_MS, "för 3 timmar sedan"],
    ["en", 20 * HOUR_MS, "Today"],
    ["sv", 30 * HOUR_MS, "I går"],
    ["en", 5 * DAY_MS, /^[A-Z][a-z]+ \d+ at \d+:\d\d\s[AP]M$/],
  ] as const)("%s, %i ms later: %s", async (language, ageMs, text) => {
    const both = await openSideBySide(browser, { bot: botThatShows(say("Hi!")), language, ageMs });
    await both.each(({ root }) => root.getByText(text).last().waitFor());
    await expectSame(both);
  });

  it("but for Swedish dates, which the stock one tells by twelve hours, as nobody in Sweden does", async () => {
    const both = await openSideBySide(browser, { bot: botThatShows(say("Hi!")), language: "sv", ageMs: 5 * DAY_MS });
    const [stock, slim] = [/^\d+ [a-z]+ \d+:\d\d [ef]m$/, /^\d+ [a-z]+ kl\. \d\d:\d\d$/];
    await both.each(({ root, edition }) => root.getByText({ stock, slim }[edition]).last().waitFor());
    await expectSame(both, ".webchat__render-markdown");
  });
});
