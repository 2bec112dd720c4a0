import { describe, expect, test } from "vitest";
import { createDaily } from "../../../src/alerts/scheduler/daily.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

test("daily work is due at once, and then once a day", () => {
  const { daily, pass } = start();
  expect(daily.isDue()).toBe(true);
  daily.done();
  pass(DAY_MS - MINUTE_MS);
  expect(daily.isDue()).toBe(false);
  pass(MINUTE_MS);
  expect(daily.isDue()).toBe(true);
});

test("work that failed is due again", () => {
  const { daily } = start();
  expect([daily.isDue(), daily.isDue()]).toEqual([true, true]);
});

describe("a wall clock", () => {
  test("that leaps forward by a year is believed after an hour, not before", () => {
    const { daily, clocks, pass } = start();
    daily.done();
    clocks.wallMs += 365 * DAY_MS;
    expect(daily.isDue()).toBe(false);
    pass(HOUR_MS - MINUTE_MS);
    expect(daily.isDue()).toBe(false);
    pass(MINUTE_MS);
    expect(daily.isDue()).toBe(true);
  });

  test("that leaps forward and is set right within the hour has no effect", () => {
    const { daily, clocks, pass } = start();
    daily.done();
    clocks.wallMs += 365 * DAY_MS;
    daily.isDue();
    pass(MINUTE_MS);
    clocks.wallMs -= 365 * DAY_MS;
    pass(2 * HOUR_MS);
    expect(daily.isDue()).toBe(false);
  });

  test("that is set back by a year postpones the work by a day at most", () => {
    const { daily, clocks, pass } = start();
    daily.done();
    clocks.wallMs -= 365 * DAY_MS;
    expect(daily.isDue()).toBe(false);
    pass(DAY_MS);
    expect(daily.isDue()).toBe(true);
  });
});

function start() {
  const clocks = { wallMs: Date.parse("2026-03-01T12:00:00Z"), monotonicMs: 5 };
  const daily = createDaily({ now: () => clocks.wallMs, monotonicNow: () => clocks.monotonicMs });
  // Clocks are looked at every minute, as the scheduler does.
  const pass = (ms: number) => {
    for (let passedMs = 0; passedMs < ms; passedMs += MINUTE_MS) {
      clocks.wallMs += MINUTE_MS;
      clocks.monotonicMs += MINUTE_MS;
      if (passedMs + MINUTE_MS < ms) daily.isDue();
    }
  };
  return { daily, clocks, pass };
}
