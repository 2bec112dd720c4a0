import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { searchTopics, type TopicQuery } from "../../../src/advisor/typeahead/search-topics.ts";
import { SMALL_TALK } from "../../../src/content/model/content.ts";
import { LANGUAGES, type Language } from "../../../src/languages/language.ts";
import { addTypo } from "../../../src/tools/evaluate/typo.ts";
import { knowledge } from "../../harness/knowledge.ts";
import { createRandom } from "../../harness/random-numbers.ts";

type Case = {
  readonly text: string;
  readonly locale?: Language;
  readonly topics: readonly string[];
  readonly because: string;
};

const cases = parse(readFileSync(new URL("search-rankings.yaml", import.meta.url), "utf8")) as Case[];
const { content } = knowledge;
const offered = [...content.topics.values()].filter(({ role }) => role !== SMALL_TALK);

function find(query: Partial<TopicQuery>) {
  return searchTopics(knowledge, { text: "", language: "en", today: "2026-11-22", skip: 0, count: 200, ...query });
}

function findIds(query: Partial<TopicQuery>): string[] {
  return find(query).topics.map(({ id }) => id);
}

describe("results with reasons", () => {
  test.each(cases)("$text → $topics, because $because", ({ text, locale, topics }) => {
    const found = findIds({ text, language: locale ?? "en" });
    expect(topics.length === 0 ? found : found.slice(0, topics.length)).toEqual(topics);
  });
});

describe("all titles in both languages", () => {
  const titles = offered.flatMap(({ id, title }) =>
    LANGUAGES.map((language) => ({ id, language, text: title[language] })),
  );

  /** Returns the share of changed titles, 0 to 1, that find their topic among the first results. */
  function shareAmongFirst(first: number, change: (title: string) => string): number {
    const found = titles.filter(({ id, language, text }) =>
      findIds({ text: change(text), language })
        .slice(0, first)
        .includes(id),
    );
    return found.length / titles.length;
  }

  // Slightly below the present shares, so that a loss makes the test fail.
  test("each complete title finds its topic first", () => {
    expect(shareAmongFirst(1, (title) => title)).toBe(1);
  });

  test("more than 97 % find their topic first despite a slip", () => {
    const random = createRandom(5);
    expect(shareAmongFirst(1, (title) => addTypo(title, random))).toBeGreaterThan(0.97);
  });

  test.each([
    [2, 0.94],
    [4, 0.95],
    [6, 0.97],
  ])("after %i letters a share of more than %f is among the first five", (letters, share) => {
    expect(shareAmongFirst(5, (title) => title.slice(0, letters))).toBeGreaterThan(share);
  });
});

describe("an empty search", () => {
  test.each(["", "  \n", "?", "😀"])("lists every topic once, the starters first: %j", (text) => {
    const found = findIds({ text });
    expect(found.slice(0, content.starters.length)).toEqual(content.starters);
    expect(found.toSorted()).toEqual(offered.map(({ id }) => id).toSorted());
  });

  test("lists the other topics by area, and by title in the language's order within each area", () => {
    const { compare } = new Intl.Collator("sv");
    const others = find({ language: "sv" }).topics.slice(content.starters.length);
    const keys = others.map(({ id, title }) => [content.topics.get(id)!.area, title] as const);
    expect(keys).toEqual(keys.toSorted(([a, first], [b, second]) => compare(a, b) || compare(first, second)));
  });
});

describe("pages of results", () => {
  test("have no gaps or repetitions, and the last one is marked", () => {
    const pages = [0, 25, 50, 75, 100].map((skip) => find({ skip, count: 25 }));
    expect(pages.flatMap(({ topics }) => topics.map(({ id }) => id))).toEqual(findIds({}));
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([25, 50, 75, 100, 125].map((end) => end < offered.length));
  });

  test("a page that ends with the last result has no next one", () => {
    const all = findIds({ text: "salary" }).length;
    expect(find({ text: "salary", count: all }).hasMore).toBe(false);
    expect(find({ text: "salary", count: all - 1 }).hasMore).toBe(true);
    expect(find({ text: "salary", skip: all })).toMatchObject({ topics: [], hasMore: false });
  });
});

describe("the language of a result", () => {
  test.each<[string, Language, Language]>([
    ["what does a junior earn", "sv", "en"],
    ["vad tjänar en junior", "en", "sv"],
    ["lön", "en", "sv"],
    ["job", "sv", "sv"],
    ["python", "sv", "sv"],
    ["python", "en", "en"],
    ["", "sv", "sv"],
  ])(
    "is that of the query where it is detected, else the user's: %j in %s is answered in %s",
    (text, language, expected) => {
      const page = find({ text, language });
      expect(page.language).toBe(expected);
      for (const { id, title, reply } of page.topics) {
        expect(reply.language).toBe(expected);
        expect(title).toBe(content.topics.get(id)!.title[expected]);
      }
    },
  );
});

describe("a result", () => {
  test("has an excerpt, the whole answer with its sources, and no suggestions", () => {
    const [first] = find({ text: "salary statistics", today: "2020-01-01" }).topics;
    const answer = content.topics.get("salary-statistics")!.answer.en;
    expect(first!.reply).toMatchObject({ text: answer, suggestions: [] });
    expect(first!.reply.sources.length).toBeGreaterThan(1);
    expect(first!.reply.card?.facts.map(({ label }) => label)).toEqual(["Junior", "Senior"]);
    expect(answer.startsWith(first!.excerpt)).toBe(true);
    expect(first!.excerpt.length).toBeLessThan(answer.length / 2);
  });

  test("marks an outdated figure as a conversation does", () => {
    const [before, after] = ["2020-01-01", "2100-01-01"].map((today) => find({ text: "work permit", today }).topics[0]);
    const answer = content.topics.get("work-permit")!.answer.en;
    expect(before!.reply.text).toBe(answer);
    expect(after!.reply.text).toMatch(/\n\nThis may be old: .+ applied until \d{4}-\d{2}-\d{2}\./);
  });
});

test.each([
  ["broken characters", "\ud800 sal \udfff"],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["an endless word", "a".repeat(20_000)],
  ["endless text", "how do I apply? ".repeat(1000)],
  ["endless nonsense", Array.from({ length: 4000 }, (_, at) => `zq${at.toString(36)}xw`).join(" ")],
  ["property names", "constructor __proto__ toString hasOwnProperty"],
])("a search survives %s", (_, text) => {
  expect(() => find({ text })).not.toThrow();
});
