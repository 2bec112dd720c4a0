import { describe, expect, test } from "vitest";
import { createSpellingCorrection } from "../../../src/understanding/spelling/spelling-correction.ts";
import { addTypo } from "../../../src/tools/evaluate/typo.ts";
import { createRandom } from "../../harness/random-numbers.ts";
import { createSampleSearch } from "../sample.ts";

const KNOWN = ["salary", "developer", "education", "internship", "whether", "lön", "utbildning", "göra", "the"];
const correct = createSpellingCorrection(KNOWN);

describe("spelling correction", () => {
  test.each([
    ["salry", "salary", "a letter is missing"],
    ["sallary", "salary", "a letter is doubled"],
    ["salarz", "salary", "a letter is wrong"],
    ["slaary", "salary", "two letters are swapped"],
    ["teh", "the", "a short word may have one slip too"],
    ["devlopper", "developer", "a long word may have two slips"],
    ["utbilding", "utbildning", "Swedish words are corrected in the same way"],
    ["lon", "lön", "missing dots are added"],
    ["gora", "göra", "missing dots are added"],
  ])("%s is %s: %s", (word, known) => {
    expect(correct(word)).toBe(known);
  });

  test.each([
    ["celery", "two slips turn a short word into another"],
    ["edu", "an incomplete word is not a slip"],
    ["te", "two letters are too few"],
    ["salary2", "a word with a digit is a name"],
    ["photosynthesis", "no known word is near"],
  ])("%s stays unchanged: %s", (word) => {
    expect(correct(word)).toBeUndefined();
  });

  test("finds a word of eight letters or more after any single slip", () => {
    const random = createRandom(3);
    const long = KNOWN.filter((word) => word.length >= 8);
    for (let round = 0; round < 200; round++) {
      const word = long[round % long.length]!;
      const slipped = addTypo(word, random);
      expect(slipped === word ? word : correct(slipped), slipped).toBe(word);
    }
  });

  test("leaves a correct word unchanged although no example has it", () => {
    const { words } = createSampleSearch().rank("open weather hooks");
    expect(words).toEqual(["open", "weather", "hooks"]);
  });
});
