import { expect, test } from "vitest";
import { boundText } from "../../../src/channels/reading/bound-text.ts";

test.each([
  ["blanks become one", "a \u00a0  b&nbsp;c", "a b c"],
  ["blanks at the ends go", "  a  ", "a"],
  ["line ends stay", "a\n\nb", "a\n\nb"],
  ["a text that is read stays as it is", "x".repeat(10_000), "x".repeat(10_000)],
  ["a text with markup is cleaned before it is measured", `${"<b>".repeat(5000)}hi`, "hi"],
  ["a longer one keeps one character too many", "x".repeat(10_005), `${"x".repeat(10_000)}…`],
  ["and one far too long is not cleaned", "<b>".repeat(20_000), `${"<b>".repeat(3334).slice(0, 10_000)}…`],
  ["no pair of surrogates is cut", `${"x".repeat(9999)}🙂yes`, `${"x".repeat(9999)}🙂…`],
  ["marks in a row are few", `e${"\u0301".repeat(100)}`, `e${"\u0301".repeat(30)}`],
])("%s", (_, raw, bounded) => {
  expect(boundText(raw, (text) => text.replaceAll("<b>", "")) === bounded).toBe(true);
});

test.each([
  ["that ends in a blank where it is cut", "long words without end ".repeat(900)],
  ["of pairs of surrogates", `x${"🙂".repeat(9000)}`],
  ["of marks", `a${"\u0301".repeat(40_000)}`],
  ["of blanks", " \u00a0&nbsp;".repeat(9000)],
])("a text %s is bounded once for all", (_, raw) => {
  const bounded = boundText(raw);
  expect(boundText(bounded) === bounded).toBe(true);
});
