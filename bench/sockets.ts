import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { percentile } from "./percentile.ts";
import { gather } from "./sockets/crowd.ts";
import { printTable } from "./table.ts";

// Measures the web channel under load: many open WebSockets and a steady rate of messages, for the Career Advice Bot and for an
// echo bot on the same channel, one after the other in one run. Bot and visitors are a process each. A message's time runs from
// when it was due to its answer on the socket, so a delay in sending counts. Both processes need as many open files as there
// are sockets: `ulimit -n 8192`.

const SOCKETS = Number(process.env["SOCKETS"] ?? 2000);
const MESSAGES_PER_SECOND = Number(process.env["RATE"] ?? 200);
const SECONDS = Number(process.env["SECONDS"] ?? 60);

const QUESTIONS = ["how mutch does a backend dev earn", "vad gör en backendutvecklare", "can I work from home", "hi"];

/** Flags of `npm start`, and access to the garbage collector, which frees memory before the heap is measured. */
const NODE_OPTIONS = ["--optimize-for-size", "--max-semi-space-size=1", "--liftoff-only", "--expose-gc"];

const LAST_ANSWER_MS = 10_000;
const SETTLE_MS = 3000;

type Weight = { readonly cpuMs: number; readonly residentMb: number; readonly heapMb: number };

console.log(
  `${SOCKETS} open sockets, ${MESSAGES_PER_SECOND} messages a second for ${SECONDS} s, ${availableParallelism()} cores; times in ms, memory in MB.\n`,
);
const rows: string[][] = [];
const memoryRows: string[][] = [];
for (const bot of ["echo", "advice"]) await measure(bot);
printTable(
  [
    "Bot on the web channel",
    "Messages",
    "p50",
    "p95",
    "p99",
    "Slowest",
    "CPU ms a message",
    "Lost",
    "Shown or answered twice",
  ],
  rows,
);
printTable(
  [
    "Resident (heap in use)",
    "Before",
    "Sockets open",
    "After 1/3",
    "After 2/3",
    "After the messages",
    "Sockets closed",
  ],
  memoryRows,
);

async function measure(bot: string): Promise<void> {
  const child = fork(new URL("sockets/serve.ts", import.meta.url), [bot], { execArgv: NODE_OPTIONS });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const weights: Weight[] = [];
  const weigh = async (wish: "collect" | "look" = "collect") => {
    child.send(wish);
    weights.push(((await once(child, "message")) as [Weight])[0]);
  };

  await weigh();
  const crowd = await gather(`http://127.0.0.1:${port}`, SOCKETS);
  await wait(SETTLE_MS);
  await weigh();
  const total = MESSAGES_PER_SECOND * SECONDS;
  const beginMs = performance.now();
  let weighed = Promise.resolve();
  for (let i = 0; i < total; i++) {
    const dueMs = beginMs + (1000 * i) / MESSAGES_PER_SECOND;
    const earlyMs = dueMs - performance.now();
    if (earlyMs > 1) await wait(earlyMs);
    crowd.say(i, QUESTIONS[i % QUESTIONS.length] ?? "", dueMs);
    if (i === Math.floor(total / 3) || i === Math.floor((2 * total) / 3)) weighed = weighed.then(() => weigh("look"));
  }
  const messages = [...crowd.messages.values()];
  const deadlineMs = performance.now() + LAST_ANSWER_MS;
  while (messages.some(({ answeredMs }) => answeredMs === undefined) && performance.now() < deadlineMs) await wait(50);
  await weighed;
  await weigh();
  await crowd.close();
  await wait(SETTLE_MS);
  await weigh();
  child.disconnect();
  await once(child, "exit");

  const times = messages.flatMap(({ dueMs, answeredMs }) => (answeredMs === undefined ? [] : [answeredMs - dueMs]));
  const lost = messages.filter(({ answeredMs }) => answeredMs === undefined).length;
  const twice = messages.filter(({ shown, twice: again }) => shown > 1 || again > 0).length;
  const figures = [percentile(times, 0.5), percentile(times, 0.95), percentile(times, 0.99), Math.max(...times)];
  // From the opening of the sockets to the last answer.
  const costMs = ((weights[4]?.cpuMs ?? Number.NaN) - (weights[1]?.cpuMs ?? Number.NaN)) / messages.length;
  rows.push([
    bot,
    String(messages.length),
    ...figures.map((ms) => ms.toFixed(1)),
    costMs.toFixed(2),
    String(lost),
    String(twice),
  ]);
  memoryRows.push([bot, ...weights.map(({ residentMb, heapMb }) => `${residentMb.toFixed(0)} (${heapMb.toFixed(0)})`)]);
}
