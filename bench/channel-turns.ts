import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { median } from "./median.ts";

// Compares turns per second and CPU milliseconds per turn at /api/messages: the whole Career Advice Bot, and an echo bot on
// the stock CloudAdapter. Each is a process of its own; one connector service receives the replies of both; runs alternate.

const RUNS = 9;

/** Runs before those that are measured: a server runs for weeks, so its code is compiled. */
const WARM_UP_RUNS = 10;
const TURNS_A_RUN = 400;
const AT_ONCE = 4;

/** Enough conversations for none to reach the limit of seven sends a second. */
const CONVERSATIONS = 800;

/** Real questions in both languages, asked repeatedly. */
const QUESTIONS = readFileSync(new URL("../test/data/questions.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { text: string }).text);

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const connector = createServer((incoming, response) => {
  incoming.resume().once("end", () => {
    response.setHeader("content-type", "application/json");
    response.end('{"id":"reply"}');
  });
});
connector.listen(0, "127.0.0.1");
await once(connector, "listening");
const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;

console.log(
  "| Node's flags | Echo bot on the stock CloudAdapter, turns/s | ms | Career Advice Bot, turns/s | ms | Ratio of turns | Ratio of ms |\n" +
    "| --- | --- | --- | --- | --- | --- | --- |",
);
await compare("none", []);
await compare("those of npm start", readStartFlags());
connector.close();
agent.destroy();

/** Prints a row: turns per second and CPU milliseconds per turn of both bots with the same flags. */
async function compare(name: string, flags: readonly string[]): Promise<void> {
  const bots = { echo: await start("stock-echo.ts", flags), advice: await start("advice.ts", flags) };
  const rates = { echo: [] as number[], advice: [] as number[] };
  const costs = { echo: [] as number[], advice: [] as number[] };
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run++) {
    for (const bot of ["echo", "advice"] as const) {
      const { turnsPerSecond, cpuMs } = await measure(bots[bot], run);
      if (run < WARM_UP_RUNS) continue;
      rates[bot].push(turnsPerSecond);
      costs[bot].push(cpuMs);
    }
  }
  const figures = [
    ...(["echo", "advice"] as const).flatMap((bot) => [median(rates[bot]).toFixed(0), median(costs[bot]).toFixed(2)]),
    ratio(rates).toFixed(2),
    ratio(costs).toFixed(2),
  ];
  console.log(`| ${name} | ${figures.join(" | ")} |`);
  for (const bot of Object.values(bots)) bot.stop();
}

function readStartFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

type Running = { readonly address: string; readonly cpuMs: () => Promise<number>; readonly stop: () => void };

async function start(file: string, flags: readonly string[]): Promise<Running> {
  const child = fork(new URL(`channel/${file}`, import.meta.url), { execArgv: [...flags] });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    address: `http://127.0.0.1:${port}/api/messages`,
    async cpuMs() {
      child.send("cpu");
      const [{ cpuMs }] = (await once(child, "message")) as [{ cpuMs: number }];
      return cpuMs;
    },
    stop: () => child.disconnect(),
  };
}

async function measure(bot: Running, run: number): Promise<{ turnsPerSecond: number; cpuMs: number }> {
  const cpuBefore = await bot.cpuMs();
  const startMs = performance.now();
  let next = 0;
  const ask = async () => {
    while (next < TURNS_A_RUN) await postTurn(bot.address, run * TURNS_A_RUN + next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const seconds = (performance.now() - startMs) / 1000;
  return { turnsPerSecond: TURNS_A_RUN / seconds, cpuMs: ((await bot.cpuMs()) - cpuBefore) / TURNS_A_RUN };
}

async function postTurn(address: string, turn: number): Promise<void> {
  const posted = request(address, { method: "POST", agent, headers: { "content-type": "application/json" } }).end(
    JSON.stringify({
      type: "message",
      id: `a${turn}`,
      channelId: "msteams",
      serviceUrl,
      from: { id: "29:visitor" },
      recipient: { id: "28:bot" },
      conversation: { id: `bench-${turn % CONVERSATIONS}`, conversationType: "personal" },
      locale: "en-US",
      text: QUESTIONS[turn % QUESTIONS.length],
    }),
  );
  const [response] = (await once(posted, "response")) as [IncomingMessage];
  await once(response.resume(), "end");
  if (response.statusCode !== 200) throw new Error(`${address} answered ${response.statusCode}`);
}

function ratio({ echo, advice }: { echo: readonly number[]; advice: readonly number[] }): number {
  return median(advice.map((value, i) => value / (echo[i] ?? value)));
}
