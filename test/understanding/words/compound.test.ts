import { expect, test } from "vitest";
import { splitCompound } from "../../../src/understanding/words/compound.ts";

const WORDS = new Set(["lön", "löne", "samtal", "jobb", "sökning", "arbets", "tid", "arbete", "back"]);

test.each<[string, string[] | undefined, string]>([
  ["lönsamtal", ["lön", "samtal"], "two words stand side by side"],
  ["jobbsökning", ["jobb", "sökning"], "two words stand side by side"],
  ["arbetestid", ["arbete", "tid"], "an s links them"],
  ["lönen", undefined, "an ending is not a word"],
  ["tidningen", undefined, "only its beginning is a word"],
])("%s is %j: %s", (word, parts) => {
  expect(splitCompound(word, "sv", (part) => WORDS.has(part))).toEqual(parts);
});
