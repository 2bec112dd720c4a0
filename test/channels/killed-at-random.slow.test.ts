import { expect, onTestFinished, test } from "vitest";
import { startJobtechServer } from "../../src/tools/jobtech/server.ts";
import { countKills } from "../harness/kill-while-visited.ts";
import { SEED, SEED_SETTING } from "../harness/random.ts";
import { startDyingBot } from "../harness/start-dying-bot.ts";

const TIMEOUT_MS = 180_000;

// `bench/kills.ts` does the same with fifty visitors and forty kills.
test(
  `every acknowledged message is answered once, and in order, when the process is killed at random moments (${SEED_SETTING})`,
  async () => {
    const board = await startJobtechServer();
    onTestFinished(() => board.close());
    const bot = await startDyingBot({ env: { JOBTECH_URL: board.url } });
    const count = await countKills(bot, { seed: SEED, visitors: 8, kills: 4 });
    expect(count).toMatchObject({ unanswered: 0, doubled: 0, outOfOrder: 0, answered: count.acknowledged });
    expect(count.kept).toBe(count.given);
    expect(count.acknowledged).toBeGreaterThan(8);
  },
  TIMEOUT_MS,
);
