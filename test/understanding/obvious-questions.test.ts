import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language, type Localized } from "../../src/languages/language.ts";
import { toVerdict } from "../../src/understanding/confidence/verdict.ts";
import { knowledge } from "../harness/knowledge.ts";

/** Smallest number of a topic's four questions in one language that must find it. */
const MIN_FOUND_OF_FOUR = 2;
// Measured with 127 topics, some of them near twins such as a term and the topic it belongs to: 87 to 89 % answered correctly, 4 to 5 % wrongly.
const MIN_ANSWERED_RIGHT = 0.86;
const MAX_ANSWERED_WRONG = 0.055;
/** Largest share of questions that equal an example, such as "thanks" or "dress code"; more would be copies. */
const MAX_ALSO_EXAMPLES = 0.1;

type Found = "answered" | "offered" | "wrong" | "missed";
type Asked = { readonly topic: string; readonly language: Language; readonly text: string; readonly found: Found };

const { content, classifier } = knowledge;
const questions = parse(readFileSync(new URL("obvious-questions.yaml", import.meta.url), "utf8")) as Record<
  string,
  Localized<readonly string[]>
>;
const asked: Asked[] = Object.entries(questions).flatMap(([topic, byLanguage]) =>
  LANGUAGES.flatMap((language) =>
    byLanguage[language].map((text) => ({ topic, language, text, found: ask(text, topic) })),
  ),
);

describe("obvious questions outside the training data", () => {
  test("exist for every topic, four in each language", () => {
    const count = (topic: string, language: Language) => questions[topic]?.[language].length;
    for (const id of content.topics.keys()) {
      expect([id, ...LANGUAGES.map((language) => count(id, language))]).toEqual([id, 4, 4]);
    }
    expect(Object.keys(questions).toSorted()).toEqual([...content.topics.keys()].toSorted());
  });

  test.each(Object.keys(questions))("find %s at least twice out of four", (topic) => {
    for (const language of LANGUAGES) {
      const own = asked.filter((question) => question.topic === topic && question.language === language);
      const lost = own.filter(({ found }) => found === "wrong" || found === "missed");
      expect(own.length - lost.length, JSON.stringify(lost)).toBeGreaterThanOrEqual(MIN_FOUND_OF_FOUR);
    }
  });

  test.each(LANGUAGES)("are answered correctly, and hardly ever wrongly, in %s", (language) => {
    const own = asked.filter((question) => question.language === language);
    expect(share(own, "answered")).toBeGreaterThanOrEqual(MIN_ANSWERED_RIGHT);
    expect(share(own, "wrong"), JSON.stringify(own.filter(({ found }) => found === "wrong"))).toBeLessThanOrEqual(
      MAX_ANSWERED_WRONG,
    );
  });

  test("are not examples of the knowledge base, apart from common words", () => {
    const examples = new Set(
      [...content.topics.values()].flatMap((topic) =>
        LANGUAGES.flatMap((language) => topic.questions[language].map(toPlainWords)),
      ),
    );
    const shared = asked.filter(({ text }) => examples.has(toPlainWords(text)));
    expect(shared.length / asked.length, JSON.stringify(shared.map(({ text }) => text))).toBeLessThanOrEqual(
      MAX_ALSO_EXAMPLES,
    );
  });
});

function ask(text: string, topic: string): Found {
  const verdict = toVerdict(classifier.rank(text));
  switch (verdict.kind) {
    case "answer":
      return verdict.topic === topic ? "answered" : "wrong";
    case "clarify":
      return verdict.topics.some((match) => match.topic === topic) ? "offered" : "missed";
    case "fallback":
      return "missed";
  }
}

function share(of: readonly Asked[], found: Found): number {
  return of.filter((question) => question.found === found).length / of.length;
}

function toPlainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
