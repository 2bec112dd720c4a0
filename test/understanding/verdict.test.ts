import { describe, expect, test } from "vitest";
import { decide } from "../../src/understanding/confidence/decide.ts";
import type { Ranking } from "../../src/understanding/classifier/classifier.ts";

function ranking(...confidences: number[]): Ranking {
  const matches = confidences.map((confidence, at) => ({ topic: `topic-${at + 1}`, confidence }));
  return { matches, words: [], coverage: 1 };
}

describe("deciding on a ranking", () => {
  test("answers when one topic is likelier right than not", () => {
    expect(decide(ranking(0.9, 0.05))).toEqual({ kind: "answer", topic: "topic-1", confidence: 0.9 });
    expect(decide(ranking(0.5))).toMatchObject({ kind: "answer" });
  });

  test("asks back when several topics together are likely", () => {
    expect(decide(ranking(0.4, 0.3, 0.1, 0.1))).toEqual({
      kind: "clarify",
      topics: ranking(0.4, 0.3, 0.1).matches,
    });
    expect(decide(ranking(0.4, 0.3))).toEqual({ kind: "clarify", topics: ranking(0.4, 0.3).matches });
  });

  test("declines when all together are unlikely, and says what comes nearest", () => {
    expect(decide(ranking(0.3, 0.1, 0.05, 0.02))).toEqual({
      kind: "fallback",
      nearest: ranking(0.3, 0.1, 0.05).matches,
    });
  });

  test("never asks back with a single choice", () => {
    expect(decide(ranking(0.45))).toMatchObject({ kind: "fallback" });
  });

  test("declines a message without any match", () => {
    expect(decide(ranking())).toEqual({ kind: "fallback", nearest: [] });
  });
});
