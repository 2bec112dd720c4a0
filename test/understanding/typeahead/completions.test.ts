import { expect, test } from "vitest";
import { createCompletions } from "../../../src/understanding/typeahead/completions.ts";

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
  ["diacritics may be missing", "raks", ["räksmörgåsar"]],
  ["two letters have too many completions", "ku", ["ku"]],
  ["a known word is complete", "kubernetes", ["kubernetes"]],
  ["a correct word is complete", "can", ["can"]],
  ["a word before a blank is complete", "kub ", ["kub "]],
  ["a text without completions stays as it is", "xyzzy", ["xyzzy"]],
  ["an empty text has no completions", "", [""]],
])("%s: %j", (_, text, texts) => {
  expect(complete(text, "en")).toEqual(texts);
});

test("at most five completions are returned", () => {
  expect(createCompletions(["qxab qxac qxad qxae qxaf qxag"])("qxa", "en")).toHaveLength(5);
});
