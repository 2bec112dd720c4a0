import { expect, test } from "vitest";
import { isOutOfScope, readOutOfScope } from "../../src/understanding/classifier/out-of-scope.ts";
import { toExamples } from "../../src/understanding/classifier/examples.ts";
import { knowledge } from "../harness/knowledge.ts";

const { content } = knowledge;

test("every topic is learnt from its title and its questions, in both languages", () => {
  const examples = toExamples(content);
  for (const { id, title, questions } of content.topics.values()) {
    const own = examples.filter(({ topic }) => topic === id);
    expect(own).toHaveLength(2 + questions.en.length + questions.sv.length);
    expect(own).toContainEqual({ topic: id, text: title.sv, language: "sv" });
  }
});

test("questions for elsewhere come in groups", () => {
  const elsewhere = readOutOfScope();
  expect(elsewhere.length).toBeGreaterThan(500);
  expect(elsewhere.every(({ topic }) => isOutOfScope(topic))).toBe(true);
  expect(new Set(elsewhere.map(({ topic }) => topic)).size).toBe(5);
});

test("a question that a topic has come to answer is no longer for elsewhere", () => {
  const [first] = readOutOfScope();
  const [topic] = content.topics.values();
  const questions = { en: [...topic!.questions.en, `${first!.text.toUpperCase()}?`], sv: topic!.questions.sv };
  const changed = { ...content, topics: new Map(content.topics).set(topic!.id, { ...topic!, questions }) };
  const before = toExamples(content).filter(({ text }) => text === first!.text);
  const after = toExamples(changed).filter(({ text }) => text === first!.text);
  expect(before).toEqual([first]);
  expect(after).toEqual([]);
});
