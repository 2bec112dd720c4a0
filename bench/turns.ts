import { once } from "node:events";
import { createServer } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readKnowledge } from "../src/learning/read-knowledge.ts";
import { openApp } from "../src/app.ts";
import { openEcho } from "./echo.ts";
import { readConfig } from "../src/config.ts";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { silentLog } from "../src/log.ts";
import { openSqliteStore } from "../src/store/sqlite/store.ts";
import { readArguments } from "./baseline/arguments.ts";
import { compareTurns } from "./baseline/turns.ts";
import { median } from "./median.ts";

// Compares a whole turn of the bot (HTTP in, understanding, session, reply out) with an echo bot on the same adapter,
// in one run and in turns, so that the machine's mood hits both alike. With `--baseline DIR` it compares the bots of two
// checkouts instead.

const RUNS = 7;
const TURNS_A_RUN = 300;
const QUESTIONS = ["how mutch does a backend dev earn", "vad gör en backendutvecklare", "can I work from home", "hi"];
const NO_LIMITS = {
  web: {
    messagesPerTenSeconds: 1e9,
    messagesPerAddress: 1e9,
    messagesPerDay: 1e9,
    postedBytesPerDay: 1e12,
    conversationsPerMinute: 1e9,
  },
  teams: { sendsPerSecond: 1e9 },
};

const { baseline } = readArguments();
if (baseline !== undefined) {
  await compareTurns(baseline);
  process.exit();
}

const dataDir = mkdtempSync(join(tmpdir(), "career-advice-bench-"));
const store = openSqliteStore(dataDir);
const config = readConfig({ PORT: "0", DATA_DIR: dataDir });
const parts = { config, store, log: silentLog, now: Date.now };
const knowledge = await readKnowledge(CONTENT_FOLDERS);
const service = await openConnectorService();

const apps = {
  advice: await openApp({ ...parts, knowledge: () => knowledge }, NO_LIMITS),
  echo: await openEcho(parts, NO_LIMITS),
};

const channels = { "web chat (Direct Line)": askOverDirectLine, "Bot Framework (/api/messages)": askOverChannel };
console.log("| Channel | Echo bot, turns/s | Career Advice Bot, turns/s | Ratio |\n| --- | --- | --- | --- |");
for (const [name, openClient] of Object.entries(channels)) {
  const ask = { echo: await openClient(apps.echo), advice: await openClient(apps.advice) };
  const rates = { echo: [] as number[], advice: [] as number[] };
  const ratios: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const echo = await turnsPerSecond(ask.echo);
    const advised = await turnsPerSecond(ask.advice);
    // The first run is a warm-up.
    if (run === 0) continue;
    rates.echo.push(echo);
    rates.advice.push(advised);
    ratios.push(advised / echo);
  }
  const [echo, advised] = [median(rates.echo), median(rates.advice)];
  console.log(`| ${name} | ${Math.round(echo)} | ${Math.round(advised)} | ${median(ratios).toFixed(2)} |`);
}

await Promise.all([apps.advice.close(), apps.echo.close()]);
await store.close();
service.close();
rmSync(dataDir, { recursive: true });

type Ask = (text: string) => Promise<unknown>;

async function turnsPerSecond(ask: Ask): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < TURNS_A_RUN; turn++) await ask(QUESTIONS[turn % QUESTIONS.length] ?? "");
  return (1000 * TURNS_A_RUN) / (performance.now() - start);
}

type Listening = { readonly port: number };

/** Posts to the web channel and polls until the bot has answered, as a client without WebSocket does. */
async function askOverDirectLine(app: Listening): Promise<Ask> {
  const base = `http://127.0.0.1:${app.port}/v3/directline`;
  const { token } = await post(`${base}/tokens/generate`, {});
  const headers = { authorization: `Bearer ${String(token)}` };
  const { conversationId } = await post(`${base}/conversations`, {}, headers);
  const address = `${base}/conversations/${String(conversationId)}/activities`;
  let watermark = "0";
  return async (text) => {
    const { id } = await post(address, { type: "message", from: { id: "visitor" }, text }, headers);
    for (;;) {
      const response = await fetch(`${address}?watermark=${watermark}`, { headers });
      const page = (await response.json()) as { watermark: string; activities: { replyToId?: string }[] };
      watermark = page.watermark;
      if (page.activities.some(({ replyToId }) => replyToId === id)) return;
    }
  };
}

/** Posts to the Bot Framework's endpoint; the response comes after the reply has been sent. */
async function askOverChannel(app: Listening): Promise<Ask> {
  let count = 0;
  const serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const people = { from: { id: "visitor" }, recipient: { id: "bot" }, conversation: { id: `bench-${app.port}` } };
  return (text) => {
    count += 1;
    const activity = { type: "message", id: `a${count}`, channelId: "emulator", serviceUrl, text, ...people };
    return post(`http://127.0.0.1:${app.port}/api/messages`, activity);
  };
}

/** Opens a connector service that receives the bot's replies. */
async function openConnectorService() {
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      response.setHeader("content-type", "application/json");
      response.end('{"id":"reply"}');
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

async function post(address: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${text}`);
  return (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
}
