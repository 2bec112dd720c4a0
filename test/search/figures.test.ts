import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Asked, readAsked } from "../../bench/asked.ts";
import { readKnowledge } from "../../src/advisor/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../../src/content/folders.ts";
import { decide } from "../../src/search/decide.ts";
import { readDataset } from "../../src/tools/dataset.ts";
import { measure } from "../../src/tools/measure.ts";

// The data lies beside the repository, not in it; without it there is nothing to measure.
const DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const hasData = existsSync(DATA);

/** Floors a little below what was measured, so that a fall is seen and noise is not. */
const FLOORS = [
  { set: "kb60-a", accuracy: 0.885, auroc: 0.93, accuracyAt: 0.8, oosRecallAt: 0.84 },
  { set: "kb60-b", accuracy: 0.91, auroc: 0.938, accuracyAt: 0.81, oosRecallAt: 0.88 },
  { set: "banking77-10shot", accuracy: 0.79, auroc: 0.765, accuracyAt: 0.66, oosRecallAt: 0.6 },
];
/** How much one slip of the keyboard in every message may cost. */
const MAX_TYPO_LOSS = 0.02;

describe.skipIf(!hasData)("public sets", () => {
  test.each(FLOORS)("$set is understood as well as before", async ({ set, ...floors }) => {
    const figures = measure(await readDataset(`${DATA}intents/${set}.json`));
    for (const [name, floor] of Object.entries(floors)) {
      expect(figures[name as keyof typeof floors], name).toBeGreaterThanOrEqual(floor);
    }
    expect(figures.accuracy - figures.typoAccuracy).toBeLessThanOrEqual(MAX_TYPO_LOSS);
  });
});

describe.skipIf(!hasData)("questions of real visitors", async () => {
  const asked = hasData ? await readAsked(`${DATA}questions-dev.jsonl`) : [];
  const { search } = await readKnowledge(CONTENT_FOLDERS);

  test("are answered, and seldom wrongly, when the profile answers them", () => {
    expect(share("in", "right")).toBeGreaterThanOrEqual(0.84);
    expect(share("in", "wrong")).toBeLessThanOrEqual(0.05);
    expect(share("smalltalk", "right")).toBeGreaterThanOrEqual(0.93);
  });

  test("are declined when they are about anything else", () => {
    expect(share("far", "declined")).toBeGreaterThanOrEqual(0.94);
    expect(share("near", "wrong")).toBeLessThanOrEqual(0.12);
  });

  function share(kind: Asked["kind"], result: string): number {
    const some = asked.filter((question) => question.kind === kind);
    return some.filter((question) => judge(question) === result).length / some.length;
  }

  function judge({ text, accept }: Asked): string {
    const verdict = decide(search.rank(text));
    if (verdict.kind === "answer") return accept.includes(verdict.topic) ? "right" : "wrong";
    return verdict.kind === "clarify" ? "asked back" : "declined";
  }
});
