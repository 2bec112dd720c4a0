import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";
import { createRandom } from "../harness/random-numbers.ts";

/** The definition itself, without optimisation. */
function naiveDistance(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  const last = from.at(-1) === to.at(-1) ? 0 : 1;
  const distances = [
    naiveDistance(from.slice(0, -1), to) + 1,
    naiveDistance(from, to.slice(0, -1)) + 1,
    naiveDistance(from.slice(0, -1), to.slice(0, -1)) + last,
  ];
  if (from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1)) {
    distances.push(naiveDistance(from.slice(0, -2), to.slice(0, -2)) + 1);
  }
  return Math.min(...distances);
}

describe("edit distance", () => {
  test.each([
    ["salary", "salary", 0],
    ["salry", "salary", 1],
    ["slaary", "salary", 1],
    ["sallery", "salary", 2],
  ])("from %s to %s is %i", (from, to, distance) => {
    expect(editDistance(from, to, 2)).toBe(distance);
  });

  test("equals its definition for any two words, up to the limit", () => {
    const random = createRandom(7);
    const word = () => Array.from({ length: Math.floor(random() * 7) }, () => "abc"[Math.floor(random() * 3)]).join("");
    for (let round = 0; round < 500; round++) {
      const [from, to] = [word(), word()];
      for (const limit of [1, 2, 3]) {
        const expected = Math.min(naiveDistance(from, to), limit + 1);
        expect(editDistance(from, to, limit), `${from} → ${to}, limit ${limit}`).toBe(expected);
      }
    }
  });
});
