import { expect, test } from "vitest";
import { readNumbers } from "../../../src/advisor/rules/figures/read-figures.ts";

test.each([
  ["Akavia's 59 800, who is that?", [{ value: 59_800, unit: "who" }]],
  ["SEK 34,900 a month", [{ value: 34_900, unit: "a" }]],
  [
    "from 90 to 69%",
    [
      { value: 90, unit: "to" },
      { value: 69, unit: "%" },
    ],
  ],
  ["6,4 procent", [{ value: 6.4, unit: "%" }]],
  ["6.4 per cent", [{ value: 6.4, unit: "%" }]],
  ["41k", [{ value: 41_000, unit: "" }]],
  ["44 weeks", [{ value: 44, unit: "weeks" }]],
  [
    "the 45-65 range",
    [
      { value: 45, unit: "65" },
      { value: 65, unit: "range" },
    ],
  ],
  ["C3PO and B2", []],
])("the numbers of %j are read with their units", (text, numbers) => {
  expect(readNumbers(text)).toEqual(numbers);
});
