import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Asked, readAsked } from "../../bench/asked.ts";
import { judge, type Result, shareOf } from "../../bench/judge.ts";
import { readDataset } from "../../src/tools/evaluate/dataset.ts";
import { measure } from "../../src/tools/evaluate/measure.ts";
import { knowledge } from "../harness/knowledge.ts";

// Slightly below the figures of docs/measurements.md, so that the test fails when understanding gets worse.

const asked = await readAsked(pathOf("questions.jsonl"));

describe("real questions", () => {
  test.each<[string, (each: Asked) => boolean, readonly Result[], number]>([
    ["that the profile answers are answered", ({ kind }) => kind === "in", ["accepted"], 0.85],
    ["that the profile answers are answered or offered", ({ kind }) => kind === "in", ["accepted", "offered"], 0.95],
    ["far from the subject are declined", ({ kind }) => kind === "far", ["declined"], 0.83],
    ["that are small talk are answered", ({ kind }) => kind === "smalltalk", ["accepted"], 0.8],
    ["that topics beyond the profile answer are answered", ({ isBeyond }) => isBeyond, ["accepted"], 0.68],
  ])("%s", (_name, isMeant, wanted, atLeast) => {
    expect(shareOf(resultsOf(isMeant), ...wanted)).toBeGreaterThanOrEqual(atLeast);
  });

  test.each<[string, (each: Asked) => boolean, number]>([
    ["that the profile answers", ({ kind }) => kind === "in", 0.05],
    ["near the subject that no topic answers", ({ kind, isBeyond }) => kind === "near" && !isBeyond, 0.2],
    ["that topics beyond the profile answer", ({ isBeyond }) => isBeyond, 0.08],
  ])("%s are seldom answered wrongly", (_name, isMeant, atMost) => {
    expect(shareOf(resultsOf(isMeant), "wrong")).toBeLessThanOrEqual(atMost);
  });
});

test.each([
  ["kb60-a.json", 0.88, 0.925],
  ["kb60-b.json", 0.9, 0.93],
])(
  "on %s the classifier keeps its accuracy, its out-of-scope AUROC and its tolerance of typing errors",
  async (file, accuracy, auroc) => {
    const figures = measure(await readDataset(pathOf(file)));
    expect(figures.accuracy).toBeGreaterThanOrEqual(accuracy);
    expect(figures.auroc).toBeGreaterThanOrEqual(auroc);
    expect(figures.accuracy - figures.typoAccuracy).toBeLessThanOrEqual(0.025);
  },
);

function resultsOf(isMeant: (each: Asked) => boolean): Result[] {
  return asked.filter(isMeant).map((each) => judge(knowledge, each));
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../data/${file}`, import.meta.url));
}
