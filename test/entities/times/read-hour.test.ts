import { expect, test } from "vitest";
import { findHour, readHour } from "../../../src/entities/times/read-hour.ts";
import { findTimeZone, isTimeZone, toTimeZone } from "../../../src/entities/times/time-zones.ts";

test.each<readonly [text: string, hour: number | undefined]>([
  ["8", 8],
  ["kl 8", 8],
  ["kl. 08", 8],
  ["8:00", 8],
  ["8 00", 8],
  ["8.00", 8],
  ["at eight", 8],
  ["klockan sju", 7],
  ["8 pm", 20],
  ["12 am", 0],
  ["12 p.m.", 12],
  ["at noon", 12],
  ["mitt på dagen", 12],
  ["midnatt", 0],
  ["0", 0],
  ["23", 23],
  ["24", undefined],
  ["13 pm", undefined],
  ["8:30", undefined],
  ["halv åtta", undefined],
  ["half past eight", undefined],
  ["8 or 9", undefined],
  ["in the morning", undefined],
])("an hour is read in “%s”", (text, hour) => {
  expect(readHour(text)).toBe(hour);
});

test.each<readonly [text: string, hour: number | undefined]>([
  ["weekly at 8", 8],
  ["varje dag kl. 17:00, inte Java", 17],
  ["every day at 8 pm", 20],
  ["with 8 years of Java", undefined],
  ["at 8:30", undefined],
  ["at 8 or at 9", undefined],
])("an hour said in passing is found in “%s”", (text, hour) => {
  expect(findHour(text)).toBe(hour);
});

test("a time zone is recognised by its name or its city, and an offset is not a time zone", () => {
  expect(["Europe/Helsinki", "europe helsinki", "Helsinki", "new york"].map(toTimeZone)).toEqual([
    "Europe/Helsinki",
    "Europe/Helsinki",
    "Europe/Helsinki",
    "America/New_York",
  ]);
  expect(toTimeZone("Lund")).toBeUndefined();
  expect(findTimeZone("I am in Tokyo now")).toBe("Asia/Tokyo");
  expect(findTimeZone("Tokyo or Paris")).toBeUndefined();
  expect(["UTC", "Asia/Kolkata", "+02:00", "Europe/Nowhere", "", "x".repeat(1000)].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
