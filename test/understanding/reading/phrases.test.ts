import { expect, test } from "vitest";
import { createPhraseMatcher } from "../../../src/understanding/reading/phrase-matcher.ts";
import { readPhrases } from "../../../src/understanding/reading/phrases.ts";
import { toTokens } from "../../../src/understanding/reading/tokens.ts";

test.each([
  ["how (do|can) [we] go", "how we can go how can we go", 1],
  ["what … cost", "what does a good course cost", 1],
  ["what … cost", "what does it say. it does cost", 0],
  ["what … cost", "what one two three four five six cost", 0],
  ["^when", "tell me when", 0],
  ["^when", "so, when", 1],
  ["praktik*", "praktikplatserna", 1],
  ["*lön", "sjuksköterskelön", 1],
  ["'vara'", "var", 0],
  ["var", "vara", 0],
  ["company", "companies", 1],
])("%j in %j is found %i times", (phrases, text, times) => {
  expect(find({ a: phrases }, text)).toHaveLength(times);
});

test("a phrase inside a longer one is left out", () => {
  const lists = { many: "how many", years: "how many years" };
  expect(find(lists, "how many years")).toEqual(["years"]);
  expect(find(lists, "how many people")).toEqual(["many"]);
});

function find(lists: Readonly<Record<string, string>>, text: string): string[] {
  const matcher = createPhraseMatcher(
    Object.entries(lists).flatMap(([value, phrases]) =>
      readPhrases(phrases, (words) => words).map((phrase) => ({ phrase, language: "en" as const, value })),
    ),
  );
  return matcher.find(toTokens(text).tokens).map(({ value }) => value);
}
