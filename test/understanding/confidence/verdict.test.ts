import { describe, expect, test } from "vitest";
import { toVerdict } from "../../../src/understanding/confidence/verdict.ts";
import type { Ranking } from "../../../src/understanding/classifier/classifier.ts";

function ranking(...confidences: number[]): Ranking {
  const matches = confidences.map((confidence, at) => ({ topic: `topic-${at + 1}`, confidence }));
  return { matches, words: [], coverage: 1 };
}

describe("the verdict on a ranking", () => {
  test("is an answer when one topic has a confidence of 0.6 or more", () => {
    expect(toVerdict(ranking(0.9, 0.05))).toEqual({ kind: "answer", topic: "topic-1", confidence: 0.9 });
    expect(toVerdict(ranking(0.6))).toMatchObject({ kind: "answer" });
  });

  test("is a clarification when several topics together are likely", () => {
    expect(toVerdict(ranking(0.4, 0.3, 0.1, 0.1))).toEqual({
      kind: "clarify",
      topics: ranking(0.4, 0.3, 0.1).matches,
    });
    expect(toVerdict(ranking(0.4, 0.3))).toEqual({ kind: "clarify", topics: ranking(0.4, 0.3).matches });
  });

  test("is a fallback with the nearest topics when all together are unlikely", () => {
    expect(toVerdict(ranking(0.3, 0.1, 0.05, 0.02))).toEqual({
      kind: "fallback",
      nearest: ranking(0.3, 0.1, 0.05).matches,
    });
  });

  test("is never a clarification with a single topic", () => {
    expect(toVerdict(ranking(0.45))).toMatchObject({ kind: "fallback" });
  });

  test("is a fallback for a message without any match", () => {
    expect(toVerdict(ranking())).toEqual({ kind: "fallback", nearest: [] });
  });
});
