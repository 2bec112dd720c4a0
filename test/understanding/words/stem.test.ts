import { describe, expect, test } from "vitest";
import { stem } from "../../../src/understanding/words/stem.ts";

describe("stems", () => {
  test.each([
    ["en", ["developer", "developers", "developing", "developed", "develop"]],
    ["en", ["study", "studies", "studied", "studying"]],
    ["en", ["plan", "planning", "planned", "plans"]],
    ["en", ["salary", "salaries"]],
    ["sv", ["utvecklare", "utvecklaren", "utvecklarna", "utvecklar"]],
    ["sv", ["utbildning", "utbildningar", "utbildningen", "utbildningarna"]],
    ["sv", ["lön", "lönen", "löner", "lönerna"]],
    ["en", ["40", "37500", "7"]],
  ] as const)("of %s %j are one", (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
  });

  test.each([
    ["en", "bus", "busy"],
    ["en", "less", "lesson"],
    ["en", "job", "joy"],
    ["sv", "lön", "lån"],
    ["sv", "konsult", "konst"],
  ] as const)("of %s %s and %s stay apart", (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });

  test("are never empty", () => {
    for (const word of ["is", "as", "sing", "bring", "need", "en", "er", "arna", "ens", "a"]) {
      expect(stem(word, "en").length).toBeGreaterThan(0);
      expect(stem(word, "sv").length).toBeGreaterThan(0);
    }
  });
});
