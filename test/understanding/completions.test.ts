import { expect, test } from "vitest";
import { createCompletions } from "../../src/understanding/typeahead/completions.ts";

const complete = createCompletions([
  "is kubernetes hard",
  "kubernetes or kubectl",
  "can I learn kubernetes",
  "räksmörgåsar på fikat",
]);

test.each<[string, string, readonly string[]]>([
  [
    "half a word becomes each known word, the commonest first",
    "what is kub",
    ["what is kubernetes", "what is kubectl"],
  ],
  ["dots and rings may be left out", "raks", ["räksmörgåsar"]],
  ["two letters may become too much", "ku", ["ku"]],
  ["a known word stands for itself", "kubernetes", ["kubernetes"]],
  ["so does a proper word", "can", ["can"]],
  ["and a word that somebody is done with", "kub ", ["kub "]],
  ["and one that nothing begins with", "xyzzy", ["xyzzy"]],
  ["nothing stays nothing", "", [""]],
])("%s: %j", (_, text, texts) => {
  expect(complete(text, "en")).toEqual(texts);
});

test("no more than five are tried", () => {
  expect(createCompletions(["qxab qxac qxad qxae qxaf qxag"])("qxa", "en")).toHaveLength(5);
});
