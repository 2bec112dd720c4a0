import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent, request } from "undici";
import { median } from "./median.ts";

// Turns a second and processor milliseconds a turn at /api/messages: the career-advice bot with all it does, beside an echo
// bot on the stock CloudAdapter. Each is a process of its own; one connector takes the replies of both; rounds alternate.

const ROUNDS = 9;
const TURNS_A_ROUND = 400;
const AT_ONCE = 4;

/** So many that none meets the limit of seven sends a second. */
const CONVERSATIONS = 800;
const QUESTIONS = ["how mutch does a backend dev earn", "vad gör en backendutvecklare", "can I work from home", "hi"];

const agent = new Agent({ connections: AT_ONCE });
const connector = createServer((incoming, response) => {
  incoming.resume().once("end", () => {
    response.setHeader("content-type", "application/json");
    response.end('{"id":"reply"}');
  });
});
connector.listen(0, "127.0.0.1");
await once(connector, "listening");
const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;

const bots = { echo: await start("stock-echo.ts"), advice: await start("advice.ts") };
const rates = { echo: [] as number[], advice: [] as number[] };
const costs = { echo: [] as number[], advice: [] as number[] };
for (let round = 0; round <= ROUNDS; round++) {
  for (const name of ["echo", "advice"] as const) {
    const { turnsPerSecond, cpuMs } = await measure(bots[name], round);
    // The first round warms up.
    if (round === 0) continue;
    rates[name].push(turnsPerSecond);
    costs[name].push(cpuMs);
  }
}
console.log(
  "| Bot at /api/messages | Turns/s | Processor ms a turn |\n| --- | --- | --- |\n" +
    `| echo bot on the stock CloudAdapter | ${median(rates.echo).toFixed(0)} | ${median(costs.echo).toFixed(2)} |\n` +
    `| career-advice bot | ${median(rates.advice).toFixed(0)} | ${median(costs.advice).toFixed(2)} |\n` +
    `| ratio, median of the rounds | ${ratio(rates).toFixed(2)} | ${ratio(costs).toFixed(2)} |`,
);
for (const bot of Object.values(bots)) bot.stop();
connector.close();
await agent.close();

type Running = { readonly address: string; readonly cpuMs: () => Promise<number>; readonly stop: () => void };

async function start(file: string): Promise<Running> {
  const child = fork(new URL(`channel/${file}`, import.meta.url));
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

async function measure(bot: Running, round: number): Promise<{ turnsPerSecond: number; cpuMs: number }> {
  const cpuBefore = await bot.cpuMs();
  const startMs = performance.now();
  let next = 0;
  const ask = async () => {
    while (next < TURNS_A_ROUND) await postTurn(bot.address, round * TURNS_A_ROUND + next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const seconds = (performance.now() - startMs) / 1000;
  return { turnsPerSecond: TURNS_A_ROUND / seconds, cpuMs: ((await bot.cpuMs()) - cpuBefore) / TURNS_A_ROUND };
}

async function postTurn(address: string, turn: number): Promise<void> {
  const { statusCode, body } = await request(address, {
    method: "POST",
    dispatcher: agent,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
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
  });
  await body.dump();
  if (statusCode !== 200) throw new Error(`${address} answered ${statusCode}`);
}

function ratio({ echo, advice }: { echo: readonly number[]; advice: readonly number[] }): number {
  return median(advice.map((value, i) => value / (echo[i] ?? value)));
}
