import { expect, test } from "vitest";
import { readKnowledge } from "../../src/advisor/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../../src/content/folders.ts";
import { isElsewhere, readElsewhere } from "../../src/search/elsewhere.ts";
import { toExamples } from "../../src/search/examples.ts";

const { content } = await readKnowledge(CONTENT_FOLDERS);

test("every topic is learnt from its title and its questions, in both languages", () => {
  const examples = toExamples(content);
  for (const { id, title, questions } of content.topics.values()) {
    const own = examples.filter(({ topic }) => topic === id);
    expect(own).toHaveLength(2 + questions.en.length + questions.sv.length);
    expect(own).toContainEqual({ topic: id, text: title.sv, language: "sv" });
  }
});

test("questions for elsewhere come in groups, and none of them is asked of a topic", () => {
  const elsewhere = readElsewhere();
  expect(elsewhere.length).toBeGreaterThan(500);
  expect(elsewhere.every(({ topic }) => isElsewhere(topic))).toBe(true);
  expect(new Set(elsewhere.map(({ topic }) => topic)).size).toBe(5);
  const asked = new Set([...content.topics.values()].flatMap(({ questions }) => [...questions.en, ...questions.sv]));
  expect(elsewhere.filter(({ text }) => asked.has(text))).toEqual([]);
});
