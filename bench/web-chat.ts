import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gzipSync } from "node:zlib";
import type { CDPSession } from "playwright-core";
import { startBrowser, type TestBrowser } from "../test/harness/browser.ts";
import { median } from "./median.ts";
import { printTable } from "./table.ts";

// Compares Microsoft's build of Web Chat with the project's: bytes and, in Chromium, alternating in one run, the time until a
// first message is drawn and the memory in use then. The page simulates the conversation, so that nothing else is measured.

const RUNS = 7;
const EDITIONS = { stock: "test/webchat/stock/webchat-4.18.1.js.br", slim: "src/widget/vendor/webchat.js.br" };
type Edition = keyof typeof EDITIONS;
const NAMES: readonly Edition[] = ["stock", "slim"];

/** Lighthouse's settings of a phone: a quarter of this machine's speed, on a slow mobile network. */
const PHONE = { cpuSlowdown: 4, bytesPerSecond: 1_638_400 / 8, latencyMs: 150 };

const PAGE = `<!doctype html><title>Web Chat</title><link rel="icon" href="data:,">
<div id="conversation" style="height: 600px"></div>
<script src="webchat.js"></script>
<script>
const always = (...values) => ({ subscribe: (to) => {
  for (const value of values) (to.next ?? to)(value);
  return { unsubscribe() {} };
}});
const message = { type: "message", id: "1", from: { id: "bot", role: "bot" }, text: "Hello!", timestamp: new Date() };
WebChat.renderWebChat({
  directLine: { connectionStatus$: always(0, 1, 2), activity$: always(message), postActivity: () => always(), end() {} },
  store: WebChat.createStore(),
}, document.getElementById("conversation"));
new MutationObserver((_, observer) => {
  if (!document.querySelector(".webchat__bubble")) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => window.drawnAtMs = performance.now()));
}).observe(document.body, { childList: true, subtree: true });
</script>`;

const packed = Object.fromEntries(
  await Promise.all(NAMES.map(async (edition) => [edition, await readFile(EDITIONS[edition])] as const)),
) as Record<Edition, Buffer>;
const server = await serve();
const browser = await startBrowser();

printTable(
  ["Web Chat", "raw", "gzip", "brotli"],
  NAMES.map((edition) => {
    const raw = brotliDecompressSync(packed[edition]);
    return [edition, ...[raw, gzipSync(raw, { level: 9 }), packed[edition]].map(({ length }) => String(length))];
  }),
);
for (const isPhone of [false, true]) {
  const figures: Record<Edition, Figures[]> = { stock: [], slim: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const edition of NAMES) figures[edition].push(await open(browser, edition, isPhone));
  }
  printTable(
    [isPhone ? "a phone on a slow network" : "this machine", "first message, ms", "heap, MB"],
    NAMES.map((edition) => [
      edition,
      median(figures[edition].map(({ drawnMs }) => drawnMs)).toFixed(0),
      (median(figures[edition].map(({ heapBytes }) => heapBytes)) / 1e6).toFixed(1),
    ]),
  );
}
await browser.close();
server.close();

type Figures = { readonly drawnMs: number; readonly heapBytes: number };

async function open(chromium: TestBrowser, edition: Edition, isPhone: boolean): Promise<Figures> {
  const context = await chromium.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (isPhone) await slowDown(devtools);
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/${edition}/`);
  const drawnMs = await page.waitForFunction<number>("window.drawnAtMs").then((handle) => handle.jsonValue());
  await devtools.send("HeapProfiler.collectGarbage");
  const heapBytes = (await devtools.send("Runtime.getHeapUsage")).usedSize;
  await context.close();
  return { drawnMs, heapBytes };
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: PHONE.cpuSlowdown });
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: PHONE.bytesPerSecond,
    uploadThroughput: PHONE.bytesPerSecond,
  });
}

async function serve(): Promise<Server> {
  const made = createServer((request, response) => {
    const edition = NAMES.find((name) => request.url === `/${name}/webchat.js`);
    response.setHeader("Cache-Control", "no-store");
    if (edition === undefined) response.setHeader("Content-Type", "text/html").end(PAGE);
    else {
      response.setHeader("Content-Type", "text/javascript; charset=utf-8").setHeader("Content-Encoding", "br");
      response.end(packed[edition]);
    }
  });
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return made;
}
