import { expect, test } from "vitest";
import { FeatureNumbering, findFeature } from "../../../src/understanding/features/feature-table.ts";
import { createRandom } from "../../harness/random-numbers.ts";

test("a feature keeps its number when others are added, and an unknown one has none", () => {
  const random = createRandom(11);
  const features = [...new Set(Array.from({ length: 5000 }, () => 1 + Math.floor(random() * 0xffff_fffe)))];
  const numbering = new FeatureNumbering();
  for (const feature of features) numbering.number(feature);
  for (const feature of features) numbering.number(feature);
  const table = numbering.toTable();
  expect(table.size).toBe(features.length);
  expect(features.map((feature) => findFeature(table, feature))).toEqual([...features.keys()]);
  expect(findFeature(table, features.find((feature) => !features.includes(feature + 1))! + 1)).toBe(-1);
});
