import { describe, expect, test } from "vitest";
import { confidenceOf } from "../../../src/understanding/confidence/confidence.ts";

const EVIDENCE = { logOdds: 0, outOfScope: -1, nearest: 0.5, unknownWordWeight: 0.3 };
const STEPS = [-3, -1, 0, 1, 3];

describe("confidence", () => {
  test.each(["logOdds", "outOfScope", "nearest"] as const)("never falls as %s grows", (name) => {
    const confidences = STEPS.map((step) => confidenceOf({ ...EVIDENCE, [name]: EVIDENCE[name] + step }));
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    expect(new Set(confidences).size).toBe(STEPS.length);
  });

  test("falls as the unknown word weight grows", () => {
    const confidences = [0, 0.3, 0.6, 1].map((unknownWordWeight) => confidenceOf({ ...EVIDENCE, unknownWordWeight }));
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  });

  test("stays between 0 and 1 for any evidence", () => {
    expect(confidenceOf({ logOdds: 8, outOfScope: 0, nearest: 1, unknownWordWeight: 0 })).toBeLessThan(1);
    expect(confidenceOf({ logOdds: -8, outOfScope: -8, nearest: 0, unknownWordWeight: 1 })).toBeGreaterThan(0);
  });
});
