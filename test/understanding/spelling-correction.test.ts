import { describe, expect, test } from "vitest";
import { createSpellingCorrection } from "../../src/understanding/spelling/spelling-correction.ts";
import { addTypo } from "../../src/tools/evaluate/typo.ts";
import { createRandom } from "../harness/random.ts";
import { createSampleSearch } from "./sample.ts";

const KNOWN = ["salary", "developer", "education", "internship", "whether", "lön", "utbildning", "göra", "the"];
const repair = createSpellingCorrection(KNOWN);

describe("spelling repair", () => {
  test.each([
    ["salry", "salary", "a letter is missing"],
    ["sallary", "salary", "a letter is doubled"],
    ["salarz", "salary", "a letter is another"],
    ["slaary", "salary", "two letters are swapped"],
    ["teh", "the", "a short word may have one slip too"],
    ["devlopper", "developer", "a long word may have two slips"],
    ["utbilding", "utbildning", "Swedish words are repaired alike"],
    ["lon", "lön", "dots left out are put back"],
    ["gora", "göra", "dots left out are put back"],
  ])("%s is %s: %s", (word, known) => {
    expect(repair(word)).toBe(known);
  });

  test.each([
    ["celery", "two slips make another word of a short one"],
    ["edu", "half a word is no slip"],
    ["te", "two letters are too few to tell"],
    ["salary2", "what holds a digit is a name"],
    ["photosynthesis", "nothing is near"],
  ])("%s is left alone: %s", (word) => {
    expect(repair(word)).toBeUndefined();
  });

  test("finds a word of eight letters or more again after any single slip", () => {
    const random = createRandom(3);
    const long = KNOWN.filter((word) => word.length >= 8);
    for (let round = 0; round < 200; round++) {
      const word = long[round % long.length]!;
      const slipped = addTypo(word, random);
      expect(slipped === word ? word : repair(slipped), slipped).toBe(word);
    }
  });

  test("leaves a proper word alone that no example has: a weather question is no reader's question", () => {
    const { words } = createSampleSearch().rank("open weather hooks");
    expect(words).toEqual(["open", "weather", "hooks"]);
  });
});
