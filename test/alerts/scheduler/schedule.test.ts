import { expect, test } from "vitest";
import { createNextRunCache, nextRun } from "../../../src/alerts/scheduler/schedule.ts";
import type { Schedule } from "../../../src/jobs/model/alert.ts";

const DAILY: Schedule = { frequency: "daily", hour: 8, timeZone: "Europe/Stockholm" };
const WEEKLY: Schedule = { ...DAILY, frequency: "weekly" };
const AT_ONCE: Schedule = { ...DAILY, frequency: "at-once" };

const CASES: readonly [what: string, schedule: Schedule, after: string, next: string][] = [
  ["before the hour, the same day", DAILY, "2026-11-22T07:59:59+01:00", "2026-11-22T08:00:00+01:00"],
  ["at the hour, the next day", DAILY, "2026-11-22T08:00:00+01:00", "2026-11-23T08:00:00+01:00"],
  ["after seven missed days, the next one only", DAILY, "2026-11-29T09:00:00+01:00", "2026-11-30T08:00:00+01:00"],
  ["weekly from a Sunday, on Monday", WEEKLY, "2026-11-22T12:00:00+01:00", "2026-11-23T08:00:00+01:00"],
  ["weekly from Monday at the hour, a week later", WEEKLY, "2026-11-23T08:00:00+01:00", "2026-11-30T08:00:00+01:00"],
  [
    "when summer time begins, by the clock on the wall",
    DAILY,
    "2026-03-28T08:00:00+01:00",
    "2026-03-29T08:00:00+02:00",
  ],
  ["when summer time ends, by the clock on the wall", WEEKLY, "2026-10-20T08:00:00+02:00", "2026-10-26T08:00:00+01:00"],
  [
    "an hour that is skipped, after the gap",
    { ...DAILY, hour: 2 },
    "2026-03-28T12:00:00+01:00",
    "2026-03-29T03:00:00+02:00",
  ],
  [
    "an hour that comes twice, the first time",
    { ...DAILY, hour: 2 },
    "2026-10-24T12:00:00+02:00",
    "2026-10-25T02:00:00+02:00",
  ],
  ["and not the second", { ...DAILY, hour: 2 }, "2026-10-25T02:00:00+02:00", "2026-10-26T02:00:00+01:00"],
  [
    "a zone half an hour off, by its own clock",
    { ...WEEKLY, timeZone: "Asia/Kolkata", hour: 0 },
    "2026-11-22T18:29:00Z",
    "2026-11-22T18:30:00Z",
  ],
  ["at once, at the next mark of five minutes", AT_ONCE, "2026-11-22T12:01:00Z", "2026-11-22T12:05:00Z"],
  ["at once from a mark, the one after", AT_ONCE, "2026-11-22T12:05:00Z", "2026-11-22T12:10:00Z"],
];

test.each(CASES)("the next run is, %s", (_, schedule, after, next) => {
  expect(new Date(nextRun(schedule, Date.parse(after))).toISOString()).toBe(new Date(next).toISOString());
});

test("an unknown time zone counts as UTC", () => {
  const there = { ...DAILY, timeZone: "Mars/Olympus" };
  expect(new Date(nextRun(there, Date.parse("2026-11-22T07:00:00Z"))).toISOString()).toBe("2026-11-22T08:00:00.000Z");
});

test("the cache returns the same run as the calculation, for many alerts and at any time", () => {
  const remembered = createNextRunCache();
  const start = Date.parse("2026-03-27T00:00:00Z");
  for (const step of [0, 1, 30, 31, 32, 20, 200, 199, 2]) {
    for (const schedule of [
      DAILY,
      WEEKLY,
      AT_ONCE,
      { ...DAILY, hour: 20 },
      { ...DAILY, timeZone: "America/New_York" },
    ]) {
      const after = start + step * 60 * 60_000;
      expect(remembered(schedule, after)).toBe(nextRun(schedule, after));
    }
  }
});
