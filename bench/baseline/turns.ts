import { DEFAULT_QUESTIONS, readAsked } from "../asked.ts";
import { printTable } from "../table.ts";
import { startBotProcess, type BotProcess } from "../../test/harness/bot-process.ts";
import { alternate, toCells, type Pair } from "./alternate.ts";
import { THIS_CHECKOUT } from "./arguments.ts";
import { closeConnections, openBotFrameworkVisitor, openWebVisitor, type OpenVisitor } from "./visitors.ts";

const ROUNDS = 12;

/** A server runs for weeks, and its code is compiled by then. */
const WARM_UP_ROUNDS = 4;

/** New visitors a round, and the questions of each: fewer than a channel's limits allow in its span. */
const VISITORS = 64;
const QUESTIONS_EACH = 5;
const AT_ONCE = 4;

const CHANNELS: Readonly<Record<string, OpenVisitor>> = {
  "web chat (Direct Line)": openWebVisitor,
  "Bot Framework (/api/messages)": openBotFrameworkVisitor,
};

/** Prints turns a second of this checkout beside another's, over HTTP as users meet them. */
export async function compareTurns(baseline: string): Promise<void> {
  const texts = (await readAsked(DEFAULT_QUESTIONS)).map(({ text }) => text);
  const bots = { now: await start(THIS_CHECKOUT), baseline: await start(baseline) };
  const rows: string[][] = [];
  for (const [name, open] of Object.entries(CHANNELS)) {
    const rates: Pair = { now: [], baseline: [] };
    await alternate(WARM_UP_ROUNDS + ROUNDS, async (side, round) => {
      const rate = await measureRate(bots[side].origin, open, texts, round);
      if (round >= WARM_UP_ROUNDS) rates[side].push(rate);
    });
    rows.push([name, ...toCells(rates, 0)]);
  }
  await Promise.all([bots.now.stop(), bots.baseline.stop()]);
  printTable(["Channel", "Baseline, turns/s", "This checkout, turns/s", "Ratio of medians"], rows);
}

/** Starts the bot of a checkout. It believes what `X-Forwarded-For` says, so that each visitor has an address. */
function start(checkout: string): Promise<BotProcess> {
  const env = { TRUSTED_PROXIES: "127.0.0.1", JOBTECH_URL: "http://127.0.0.1:9", LOG_LEVEL: "silent" };
  return startBotProcess({ checkout, env });
}

/** Turns a second of a round, in which visitors take turns at asking, a few at once. */
async function measureRate(
  address: string,
  open: OpenVisitor,
  texts: readonly string[],
  round: number,
): Promise<number> {
  const visitors = await Promise.all(Array.from({ length: VISITORS }, () => open(address)));
  const startMs = performance.now();
  let next = 0;
  const askSome = async () => {
    for (let at = next++; at < VISITORS; at = next++)
      for (let asked = 0; asked < QUESTIONS_EACH; asked++)
        await visitors[at]!(texts[((round * VISITORS + at) * QUESTIONS_EACH + asked) % texts.length]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askSome));
  const rate = (1000 * VISITORS * QUESTIONS_EACH) / (performance.now() - startMs);
  closeConnections();
  return rate;
}
