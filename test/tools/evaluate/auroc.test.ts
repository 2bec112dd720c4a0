import { expect, test } from "vitest";
import { auroc } from "../../../src/tools/evaluate/auroc.ts";

test.each([
  [[0.8, 0.9], [0.1, 0.2], 1],
  [[0.1], [0.9], 0],
  [[0.5, 0.5], [0.5], 0.5],
  [[0.2, 0.6], [0.4], 0.5],
  [[3, 2, 2], [2, 1], (1 + 0.5 + 0.5 + 3) / 6],
])("%j above %j is %d", (above, below, area) => {
  expect(auroc(above, below)).toBeCloseTo(area, 10);
});

test("an empty group gives null", () => {
  expect(auroc([], [0.5])).toBeNull();
  expect(auroc([0.5], [])).toBeNull();
});
