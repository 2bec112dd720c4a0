import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomInt } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { parseArgs } from "node:util";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { learnInChildProcess } from "../src/learning/learn-in-child-process.ts";
import { startJobtechServer } from "../src/tools/jobtech/server.ts";
import { openDyingBot } from "../test/harness/dying-bot.ts";
import { countKills } from "../test/harness/kill-while-visited.ts";

// Fifty visitors write without waiting for answers, and only poll, while the process is killed forty times at random moments.
// Every message that was acknowledged must be answered once, and in order. Run with: node bench/kills.ts [--seed N]

const { values } = parseArgs({
  options: { seed: { type: "string" }, visitors: { type: "string" }, kills: { type: "string" } },
});
const seed = Number(values.seed ?? randomInt(1_000_000));
console.log(`Repeat this run with --seed ${seed}.`);
const folder = mkdtempSync(join(tmpdir(), "career-advice-kills-"));
const learntFile = join(folder, "learnt");
writeFileSync(learntFile, serialize(await learnInChildProcess(CONTENT_FOLDERS)));
const board = await startJobtechServer();
const bot = await openDyingBot({ dataDir: folder, learntFile, env: { JOBTECH_URL: board.url } });
const count = await countKills(bot, {
  seed,
  visitors: Number(values.visitors ?? 50),
  kills: Number(values.kills ?? 40),
});
console.log(
  `${count.kills} kills, ${count.visitors} visitors: ${count.acknowledged} messages acknowledged, ${count.answered} answered once, ` +
    `${count.unanswered} not answered, ${count.doubled} answered twice, ${count.outOfOrder} out of order, ${count.given} opinions given, ${count.kept} kept; ` +
    `${count.failures} requests failed and were repeated.`,
);
await bot.end();
await board.close();
rmSync(folder, { recursive: true });
process.exit(count.unanswered + count.doubled + count.outOfOrder > 0 || count.given !== count.kept ? 1 : 0);
