/**
 * Weighs the bot before and after what a greedy visitor may do: big reads, readers that never read, and a day of everything that
 * one address is allowed, at the longest length. Prints memory, disk and the longest hold of the event loop.
 *
 *     node bench/bounds.ts
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Weight, Wish } from "./bounds/serve.ts";
import { printTable } from "./table.ts";

const NODE_OPTIONS = ["--optimize-for-size", "--max-semi-space-size=1", "--liftoff-only", "--expose-gc"];
const LONG = "Jag undrar över jobbet, lönen och vägen dit. ".repeat(300).slice(0, 10_001);
const BIG_READS = 30;
const SILENT_READERS = 100;
const PIPELINED = 100;
const MINUTES_A_DAY = 24 * 60;

const child = fork(new URL("bounds/serve.ts", import.meta.url), { execArgv: NODE_OPTIONS });
const [{ port }] = (await once(child, "message")) as [{ port: number }];
const address = `http://127.0.0.1:${port}`;
const rows: string[][] = [];

const ask = async (wish: Wish) => {
  child.send(wish);
  return (await once(child, "message"))[0] as unknown;
};
const weigh = async (name: string) => {
  const { residentMb, peakMb, diskMb, heldMs } = (await ask("weigh")) as Weight;
  rows.push([name, residentMb.toFixed(0), peakMb.toFixed(0), diskMb.toFixed(1), heldMs.toFixed(0)]);
  console.error(rows.at(-1)?.join(" · "));
};

const visitor = await enter();
await weigh("at the start");
for (let i = 0; i < 100; i++) {
  await ask({ passMs: 1000 });
  await post(visitor, LONG);
}
await weigh("100 long messages, for the reads");
await ask({ passMs: 10_000 });
await Promise.all(Array.from({ length: BIG_READS }, () => read(visitor).then((response) => response.arrayBuffer())));
await weigh(`${BIG_READS} big reads at once`);

const sockets: Socket[] = [];
await ask({ passMs: 10_000 });
for (let i = 0; i < SILENT_READERS; i++) sockets.push(askAndNeverRead(visitor));
await wait(5000);
await weigh(`${SILENT_READERS} readers that ask ${PIPELINED} times each and never read`);
for (const socket of sockets) socket.destroy();
await wait(1000);
await weigh("the readers gone");

const day = await spendDay();
await weigh(`a day of one greedy address: ${day.conversations} conversations, ${day.messages} messages`);
printTable(["After", "Resident MB", "Peak MB", "Database MB", "Event loop held ms"], rows);
child.disconnect();

type Entered = { readonly token: string; readonly conversationId: string };

async function enter(): Promise<Entered> {
  const session = (await (await fetch(`${address}/widget/session`, { method: "POST" })).json()) as Entered;
  await fetch(`${address}/v3/directline/conversations`, { method: "POST", headers: toHeaders(session) });
  return session;
}

async function post(entered: Entered, text: string): Promise<number> {
  const response = await fetch(`${address}/v3/directline/conversations/${entered.conversationId}/activities`, {
    method: "POST",
    headers: { ...toHeaders(entered), "Content-Type": "application/json" },
    body: JSON.stringify({ type: "message", text }),
  });
  await response.arrayBuffer();
  return response.status;
}

function read(entered: Entered): Promise<Response> {
  const url = `${address}/v3/directline/conversations/${entered.conversationId}/activities`;
  return fetch(url, { headers: toHeaders(entered) });
}

function toHeaders({ token }: Entered): Record<string, string> {
  return { Authorization: `Bearer ${token}` };
}

function askAndNeverRead({ conversationId, token }: Entered): Socket {
  const socket = connect(port, "127.0.0.1").pause();
  const path = `/v3/directline/conversations/${conversationId}/activities`;
  const request = `GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`;
  socket.on("error", () => socket.destroy());
  socket.write(request.repeat(PIPELINED));
  return socket;
}

/** Opens conversations and posts as fast as the limits of an address allow, from midnight to midnight. */
async function spendDay(): Promise<{ conversations: number; messages: number }> {
  const used = { conversations: 0, messages: 0 };
  await ask({ passMs: MINUTES_A_DAY * 60_000 });
  for (let minute = 0; minute < MINUTES_A_DAY; minute++) {
    await ask({ passMs: 60_000 });
    const session = await fetch(`${address}/widget/session`, { method: "POST" });
    const isOpened = session.status === 200;
    if (isOpened) {
      used.conversations += 1;
      const entered = (await session.json()) as Entered;
      await fetch(`${address}/v3/directline/conversations`, { method: "POST", headers: toHeaders(entered) });
      for (let i = 0; i < 20; i++) {
        // Long ones as long as the day's bytes last, then short ones.
        const status = await post(entered, LONG);
        const isPosted = status === 200 || (await post(entered, "what does a junior earn")) === 200;
        if (isPosted) used.messages += 1;
        else break;
      }
    }
  }
  return used;
}
