/*
 * Measures the cost of the widget for a page, in Chromium and in one run: the example site without it, with its button, and
 * with the chat open. `node bench/page-weight.ts` starts the bot and prints a Markdown table.
 */
import type { CDPSession, Page } from "playwright-core";
import { startBotProcess } from "../test/harness/bot-process.ts";
import { startBrowser, type TestBrowser } from "../test/harness/browser.ts";
import { median } from "./median.ts";
import { printTable } from "./table.ts";

/** Cost of one page view. */
type Cost = {
  readonly requests: number;
  readonly bytes: number;
  /** Working time of the page's main thread. */
  readonly taskMs: number;
  readonly scriptMs: number;
  /** Cumulative layout shift. Source: https://web.dev/articles/cls */
  readonly shift: number;
};

type View = { readonly name: string; readonly hasWidget: boolean; readonly opens: boolean };

const VIEWS: readonly View[] = [
  { name: "without the widget", hasWidget: false, opens: false },
  { name: "with the widget, not opened", hasWidget: true, opens: false },
  { name: "with the widget, opened", hasWidget: true, opens: true },
];
const RUNS = 7;

/** Script for the page that sums its layout shifts without user input. */
const WATCH_SHIFTS = `globalThis.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });`;

const browser = await startBrowser();
const bot = await startBotProcess();
try {
  const costs = new Map(VIEWS.map(({ name }) => [name, [] as Cost[]]));
  // The views alternate, so that other load on the machine affects all alike; the first run is a warm-up.
  for (let run = 0; run <= RUNS; run++)
    for (const view of VIEWS) {
      const cost = await measure(browser, bot.origin, view);
      if (run > 0) costs.get(view.name)?.push(cost);
    }
  const rows = [...costs].map(([name, each]) => {
    const middle = (read: (cost: Cost) => number) => median(each.map(read));
    return [
      name,
      String(middle((cost) => cost.requests)),
      (middle((cost) => cost.bytes) / 1000).toFixed(1),
      middle((cost) => cost.taskMs).toFixed(0),
      middle((cost) => cost.scriptMs).toFixed(1),
      middle((cost) => cost.shift).toFixed(3),
    ];
  });
  const heads = ["Page", "Requests", "Transferred kB", "Main thread ms", "of it script ms", "Layout shift"];
  printTable(heads, rows);
} finally {
  await Promise.all([browser.close(), bot.stop()]);
}

async function measure(within: TestBrowser, origin: string, { hasWidget, opens }: View): Promise<Cost> {
  const context = await within.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const page = await context.newPage();
  if (!hasWidget) await page.route("**/widget.js", (route) => route.abort());
  const devtools = await context.newCDPSession(page);
  const traffic = await countTraffic(devtools);
  await devtools.send("Performance.enable");
  await page.addInitScript(WATCH_SHIFTS);
  await page.goto(origin);
  // Polling for the button would be work of the page's main thread, too.
  await page.waitForLoadState("networkidle");
  if (opens) await openChat(page);
  await page.waitForLoadState("networkidle");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const toMs = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  const cost = {
    ...traffic,
    taskMs: toMs("TaskDuration"),
    scriptMs: toMs("ScriptDuration"),
    shift: await page.evaluate<number>("shift"),
  };
  await context.close();
  return cost;
}

async function openChat(page: Page): Promise<void> {
  await page.locator("career-guide .launch").click();
  await page.frameLocator("career-guide iframe").locator(".webchat__bubble").first().waitFor();
}

/** Counts the received bytes, compressed and including headers. */
async function countTraffic(devtools: CDPSession): Promise<{ requests: number; bytes: number }> {
  const traffic = { requests: 0, bytes: 0 };
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    traffic.requests++;
    traffic.bytes += encodedDataLength;
  });
  await devtools.send("Network.enable");
  return traffic;
}
