import { expect, test } from "vitest";
import { isOutOfScope, readOutOfScope } from "../../../src/understanding/classifier/out-of-scope.ts";
import { toExamples } from "../../../src/understanding/classifier/examples.ts";
import { knowledge } from "../../harness/knowledge.ts";

const { content } = knowledge;

test("every topic has its title and its questions as examples, in both languages", () => {
  const examples = toExamples(content);
  for (const { id, title, questions } of content.topics.values()) {
    const own = examples.filter(({ topic }) => topic === id);
    expect(own).toHaveLength(2 + questions.en.length + questions.sv.length);
    expect(own).toContainEqual({ topic: id, text: title.sv, language: "sv" });
  }
});

test("out-of-scope questions have several topics", () => {
  const outOfScope = readOutOfScope();
  expect(outOfScope.length).toBeGreaterThan(500);
  expect(outOfScope.every(({ topic }) => isOutOfScope(topic))).toBe(true);
  expect(new Set(outOfScope.map(({ topic }) => topic)).size).toBe(5);
});

test("an out-of-scope question that is an example of a topic is left out", () => {
  const [first] = readOutOfScope();
  const [topic] = content.topics.values();
  const questions = { en: [...topic!.questions.en, `${first!.text.toUpperCase()}?`], sv: topic!.questions.sv };
  const changed = { ...content, topics: new Map(content.topics).set(topic!.id, { ...topic!, questions }) };
  const before = toExamples(content).filter(({ text }) => text === first!.text);
  const after = toExamples(changed).filter(({ text }) => text === first!.text);
  expect(before).toEqual([first]);
  expect(after).toEqual([]);
});
