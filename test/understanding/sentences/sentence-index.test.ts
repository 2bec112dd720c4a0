import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/understanding/sentences/split-sentences.ts";
import { knowledge } from "../../harness/knowledge.ts";

test("an answer is split into sentences and items, and the point of .NET ends none", () => {
  expect(splitSentences("It is Java (583), .NET (508) and C#. Ask more.\n\nTwo ways:\n- one way\n- the other")).toEqual(
    ["It is Java (583), .NET (508) and C#.", "Ask more.", "Two ways:", "one way", "the other"],
  );
});

describe("a sentence is found by the rare words of a question", () => {
  const all = [...knowledge.content.topics.keys()];

  test.each([
    ["en", "what is a blue card", "work-permit", "Blue Card"],
    ["sv", "vad är företagshälsovård", "crisis-support", "företagshälsovården"],
  ] as const)("%s: %s", (language, text, topic, words) => {
    const found = knowledge.sentences.find(text, language, [topic]);
    expect(found?.sentence).toContain(words);
    expect(found?.share).toBeGreaterThan(0.5);
  });

  test("words that every answer has find none", () => {
    expect(knowledge.sentences.find("is it like that for you", "en", all)).toBeUndefined();
  });
});
