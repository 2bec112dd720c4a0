import { expect, test } from "vitest";
import { shortenDrawnOut } from "../../../src/understanding/words/drawn-out.ts";

test.each([
  ["byeeee", "bye"],
  ["BYEEEE!", "BYE!"],
  ["snäääälla", "snälla"],
  ["a greaaat offfffer", "a great offer"],
  ["gooood", "good"],
  ["skooola och jobbbb", "skola och jobb"],
])("%s is %s", (written, spelt) => {
  expect(shortenDrawnOut(written)).toBe(spelt);
});

test.each(["a good offer", "www", "anna@kaaane.se", "https://a.se/ooo", "C+++", "1000000", "mm-oooo-1", ""])(
  "%s stays as it is",
  (text) => {
    expect(shortenDrawnOut(text)).toBe(text);
  },
);
