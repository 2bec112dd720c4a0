import { describe, expect, test } from "vitest";
import { CONTEXT, makeStates } from "../../bench/hostile-states.ts";
import { makeHostileTexts } from "../../bench/hostile-texts.ts";
import { advise } from "../../src/advisor/advise.ts";
import { hearQuestion } from "../../src/advisor/rules/bound-message.ts";
import type { Knowledge } from "../../src/understanding/knowledge.ts";
import { READING } from "../../src/understanding/tuning.ts";
import { knowledge } from "../harness/knowledge.ts";

const STORY = "I have worked in shops for ten years. I like people, and I like order. ".repeat(40);

describe("of a long message", () => {
  test.each([
    ["the last question is heard", `${STORY}What does a junior earn?`, "What does a junior earn?"],
    [
      "what follows the question is not",
      `${STORY}What does a junior earn? Best wishes, Kim`,
      "What does a junior earn?",
    ],
    ["a question needs no mark", `${STORY}How do I become a developer`, "How do I become a developer"],
    [
      "the last of several questions is heard",
      `${STORY}Is it hard? ${STORY}How long does it take?`,
      "How long does it take?",
    ],
  ])("%s", (_, text, question) => {
    expect(hear(text)).toEqual({ text: question, written: text, hasAttachment: false });
  });

  test.each([...makeHostileTexts()])("that is %s, what is heard is bounded", (_, text) => {
    expect(hear(text).text.length).toBeLessThanOrEqual(READING.maxQuestionCharacters);
  });
});

test("a message of some sentences is heard as a whole", () => {
  const text = "I have worked in shops for ten years. What does a junior earn? I live in Lund.";
  expect(hear(text)).toEqual({ text, hasAttachment: false });
});

test("in every state the classifier gets the question of a long message alone", () => {
  const ranked: string[] = [];
  const watched: Knowledge = {
    ...knowledge,
    classifier: {
      ...knowledge.classifier,
      rank(text, among) {
        ranked.push(text);
        return knowledge.classifier.rank(text, among);
      },
    },
  };
  for (const session of makeStates(knowledge).values())
    advise(watched, session, { text: `${STORY}What does a junior earn?`, hasAttachment: false }, CONTEXT);
  expect(ranked.length).toBeGreaterThan(0);
  expect(ranked.filter((text) => text.length > READING.maxQuestionCharacters)).toEqual([]);
});

function hear(text: string) {
  return hearQuestion({ text, hasAttachment: false }, knowledge.read(text));
}
