import { expect, test } from "vitest";
import { startBot } from "../harness/start-bot.ts";

const HOUR_MS = 60 * 60 * 1000;
const START_MS = Date.parse("2026-03-01T12:00:00Z");

/** A wall clock that somebody sets, and the time that really passes. */
function createClocks() {
  const clocks = { wallMs: START_MS, passedMs: 5 };
  return { clocks, now: () => clocks.wallMs, monotonicNow: () => clocks.passedMs };
}

test.each([
  ["new conversations", "POST", "/widget/session", 60],
  ["links in mails", "GET", "/alerts/manage?token=none", 120],
  ["copies of somebody's data", "GET", "/my-data/none", 30],
] as const)("the limit of %s is as long as ever when the clock is set", async (_name, method, path, max) => {
  const { clocks, now, monotonicNow } = createClocks();
  const { address } = await startBot({ clock: now, monotonicNow });
  const ask = async () => {
    const response = await fetch(address + path, { method });
    await response.arrayBuffer();
    return { status: response.status, waitSeconds: Number(response.headers.get("retry-after")) };
  };
  await Promise.all(Array.from({ length: max }, ask));

  for (const jumpMs of [-HOUR_MS, 2 * HOUR_MS, -3 * HOUR_MS]) {
    clocks.wallMs += jumpMs;
    expect(await ask()).toEqual({ status: 429, waitSeconds: 60 });
  }
  clocks.passedMs += 60_000;
  expect((await ask()).status).not.toBe(429);
});
