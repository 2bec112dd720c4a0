import { expect, test } from "vitest";
import { didYouMean } from "../../../src/content/faults/did-you-mean.ts";

test.each([
  ["relaetd", ["source", "related"], '; did you mean "related"?', "two letters swapped count as one slip"],
  ["Related", ["related"], '; did you mean "related"?', "case is no slip"],
  ["salary-senor", ["salary-junior", "salary-senior"], '; did you mean "salary-senior"?', "the nearest wins"],
  ["weather", ["whether-or-not"], "", "far away is no help"],
  ["wy", ["why"], "", "a word of two letters is near to too many"],
  ["why", [], "", "nothing to mean"],
])("%s among %j ends in %j: %4$s", (word, candidates, ending) => {
  expect(didYouMean(word, candidates)).toBe(ending);
});
