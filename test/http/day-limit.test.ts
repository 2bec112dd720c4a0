import { describe, expect, test } from "vitest";
import { createDayLimit } from "../../src/http/day-limit.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOON_MS = Date.parse("2026-03-01T12:00:00Z");

test("a key that has used its day waits until midnight, and others do not", () => {
  const { limit, pass } = start(2, 100);
  expect([limit.take("a"), limit.take("a"), limit.take("a"), limit.take("b")]).toEqual([0, 0, 12 * 3600, 0]);
  pass(12 * HOUR_MS - 1000);
  expect(limit.take("a")).toBe(1);
  pass(1000);
  expect(limit.take("a")).toBe(0);
});

test("an amount counts as many uses, and one that would exceed the limit counts none", () => {
  const { limit } = start(10, 100);
  expect([limit.take("a", 8), limit.take("a", 3) > 0, limit.take("a", 2)]).toEqual([0, true, 0]);
});

test("all keys together have a limit of their own", () => {
  const { limit } = start(10, 15);
  expect([limit.take("a", 10), limit.take("b", 6) > 0, limit.take("b", 5), limit.take("c") > 0]).toEqual([
    0,
    true,
    0,
    true,
  ]);
});

test("a flood of keys does not reset the limit of all", () => {
  const { limit } = start(1, 150_000);
  for (let i = 0; i < 150_000; i++) limit.take(`key ${i}`);
  expect(limit.take("one more")).toBeGreaterThan(0);
});

describe("a wall clock that is set", () => {
  test.each([
    ["back by a year", -365 * 24 * HOUR_MS],
    ["back by an hour", -HOUR_MS],
  ])("%s holds a visitor for 24 hours at most", (_, jumpMs) => {
    const { limit, clocks, pass } = start(1, 10);
    limit.take("a");
    clocks.wallMs += jumpMs;
    expect(limit.take("a")).toBeLessThanOrEqual(24 * 3600);
    pass(24 * HOUR_MS);
    expect(limit.take("a")).toBe(0);
  });

  test("forward by a year begins one new day, of its usual length", () => {
    const { limit, clocks, pass } = start(1, 10);
    limit.take("a");
    pass(HOUR_MS);
    clocks.wallMs += 365 * 24 * HOUR_MS;
    expect(limit.take("a")).toBe(0);
    expect(limit.take("a")).toBe(11 * 3600);
  });

  test("to and fro every minute does not begin a day each time", () => {
    const { limit, clocks, pass } = start(1, 1000);
    let allowed = 0;
    for (let minute = 0; minute < 120; minute++) {
      clocks.wallMs += minute % 2 === 0 ? 24 * HOUR_MS : -24 * HOUR_MS;
      pass(MINUTE_MS);
      if (limit.take("a") === 0) allowed += 1;
    }
    expect(allowed).toBeLessThanOrEqual(3);
  });
});

function start(max: number, maxInAll: number) {
  const clocks = { wallMs: NOON_MS, monotonicMs: 5 };
  const limit = createDayLimit(max, maxInAll, { now: () => clocks.wallMs, monotonicNow: () => clocks.monotonicMs });
  const pass = (ms: number) => {
    clocks.wallMs += ms;
    clocks.monotonicMs += ms;
  };
  return { limit, clocks, pass };
}
