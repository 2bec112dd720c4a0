import type { Activity } from "botbuilder";
import { describe, expect, test } from "vitest";
import { answerExtensionQuery } from "../../../src/channels/teams/message-extension.ts";
import { LANGUAGES } from "../../../src/languages/language.ts";
import { knowledge } from "../../harness/knowledge.ts";

const { content } = knowledge;
const NOW = Date.parse("2026-11-22");
const STARTERS = content.starters.map((id) => content.topics.get(id)!.title.en);

type Block = { readonly type: string; readonly text?: string; readonly [name: string]: unknown };
type Result = {
  readonly contentType: string;
  readonly content: { readonly version: string; readonly fallbackText: string; readonly body: readonly Block[] };
  readonly preview: {
    readonly contentType: string;
    readonly content: { readonly title: string; readonly text: string };
  };
};
type Answer = {
  readonly type: string;
  readonly text?: string;
  readonly attachmentLayout?: string;
  readonly attachments?: readonly Result[];
};

/** Asks as Teams does, and reads the answer as it arrives there: as JSON. */
function ask(value: unknown, activity: Partial<Activity> = {}, now = NOW): Answer {
  const response = answerExtensionQuery(knowledge, { value, ...activity }, now);
  return (JSON.parse(JSON.stringify(response)) as { composeExtension: Answer }).composeExtension;
}

function query(text: unknown, queryOptions: unknown = { skip: 0, count: 25 }) {
  return { commandId: "searchAnswers", parameters: [{ name: "query", value: text }], queryOptions };
}

function titlesOf({ attachments = [] }: Answer): string[] {
  return attachments.map(({ preview }) => preview.content.title);
}

function resultFor(text: string, now = NOW): Result {
  return ask(query(text), {}, now).attachments![0]!;
}

describe("a search from the compose box", () => {
  test("answers with a list of cards, each with a preview of its title and first sentences", () => {
    const answer = ask(query("junior sal"));
    expect(answer).toMatchObject({ type: "result", attachmentLayout: "list" });
    const [first] = answer.attachments!;
    expect(first!.contentType).toBe("application/vnd.microsoft.card.adaptive");
    expect(first!.preview).toEqual({
      contentType: "application/vnd.microsoft.card.thumbnail",
      content: { title: "Junior salary", text: expect.stringMatching(/^Junior back-end pay is .+\.$/u) as string },
    });
  });

  test("shows the starters before anything is typed", () => {
    const parameters = [{ name: "initialRun", value: "true" }];
    const answer = ask({ commandId: "searchAnswers", parameters, queryOptions: { skip: 0, count: 25 } });
    expect(titlesOf(answer).slice(0, STARTERS.length)).toEqual(STARTERS);
    expect(answer.attachments).toHaveLength(25);
  });

  test("pages through all results, and ends with an empty page rather than with a word of regret", () => {
    const pages = [0, 25, 50, 75, 100, 125].map((skip) => ask(query("", { skip, count: 25 })));
    const titles = pages.flatMap(titlesOf);
    expect(new Set(pages.map(({ type }) => type))).toEqual(new Set(["result"]));
    expect(new Set(titles).size).toBe(titles.length);
    expect(pages.at(-1)!.attachments).toEqual([]);
  });

  test.each([
    ["hello there", "en-US", "en"],
    ["vad kostar en pizza", "en-US", "sv"],
    ["asdfgh", "sv-SE", "sv"],
  ] as const)("says in the searcher's language that nothing was found: %s", (text, locale, language) => {
    expect(ask(query(text), { locale })).toEqual({
      type: "message",
      text: content.catalogue["search-nothing"][language],
    });
  });

  test.each<[string, Partial<Activity>, string]>([
    ["the activity's locale", { locale: "sv-SE" }, "sv"],
    ["that of the client", { entities: [{ type: "mention" }, { type: "clientInfo", locale: "sv-SE" }] }, "sv"],
    ["English when neither says one", { entities: [{ type: "clientInfo", country: "SE" }] }, "en"],
  ])("answers in the language of the query, else of %s", (_, activity, language) => {
    expect(ask(query("python"), activity).attachments![0]!.preview.content.title).toBe(
      content.topics.get("programming-languages")!.title[language as "en" | "sv"],
    );
  });
});

describe("a card to insert", () => {
  test("says under its title all that the bot would say, with linked sources and the table", () => {
    const { content: card } = resultFor("salary statistics");
    const { answer } = content.topics.get("salary-statistics")!;
    const [heading, ...others] = card.body;
    expect(heading).toMatchObject({ type: "TextBlock", text: "Salary statistics", style: "heading", wrap: true });
    const texts = others.flatMap(({ text = "" }) => (text === "" ? [] : [text]));
    expect(texts.join("\n\n").startsWith(answer.en)).toBe(true);
    expect(texts.filter((text) => /^\[.+\]\(https:\/\/.+\)$/u.test(text)).length).toBeGreaterThan(1);
    const types = others.map(({ type, isSubtle }) => (isSubtle === true ? "source" : type));
    expect(types.filter((type, at) => type !== types[at - 1])).toEqual(["TextBlock", "FactSet", "source"]);
    expect(others.find(({ type }) => type === "FactSet")?.["facts"]).toMatchObject([
      { title: "Junior" },
      { title: "Senior" },
    ]);
  });

  test("says the same where cards are not shown", () => {
    const { content: card } = resultFor("salary statistics");
    expect(card.fallbackText).toContain(content.topics.get("salary-statistics")!.answer.en);
    expect(card.fallbackText.startsWith("Salary statistics\n\n")).toBe(true);
    expect(card.fallbackText).not.toMatch(/\]\(http/u);
  });

  test("calls a figure past its day old", () => {
    const [before, after] = ["2020-01-01", "2100-01-01"].map(
      (day) => resultFor("work permit", Date.parse(day)).content,
    );
    expect(JSON.stringify(before!.body)).not.toContain("This may be old");
    expect(JSON.stringify(after!.body)).toContain("This may be old");
    expect(after!.fallbackText).toContain("This may be old");
  });

  test.each(LANGUAGES)(
    "needs no bot, sets no colour, wraps, and is small enough to send, whatever the topic: %s",
    (language) => {
      const pages = [0, 25, 50, 75, 100].map((skip) => ask(query("", { skip, count: 25 }), { locale: language }));
      const cards = pages.flatMap(({ attachments = [] }) => attachments.map((result) => result.content));
      expect(cards.length).toBeGreaterThan(100);
      for (const card of cards) {
        const json = JSON.stringify(card);
        expect(json).not.toMatch(/Action\.(?:Execute|Submit)/u);
        expect(json).not.toMatch(/"(?:color|backgroundImage|backgroundColor)":|#[\da-f]{6}\b/iu);
        expect(Number(card.version)).toBeLessThanOrEqual(1.5);
        expect(card.body.filter(({ type, wrap }) => type === "TextBlock" && wrap !== true)).toEqual([]);
        expect(Buffer.byteLength(json)).toBeLessThan(28_000);
      }
    },
  );
});

describe("what Teams would not send", () => {
  const unreadable = { type: "message", text: content.catalogue["search-unreadable"].en };

  test.each<[string, unknown]>([
    ["no value", undefined],
    ["a text for a value", "salary"],
    ["a list for a value", []],
    ["parameters that are no list", { commandId: "searchAnswers", parameters: "salary" }],
    ["nothing for a parameter", { commandId: "searchAnswers", parameters: [null] }],
    ["a number for a query", query(7)],
    ["an object for a query", query({ toString: "salary" })],
  ])("is answered with a sentence: %s", (_, value) => {
    expect(ask(value)).toEqual(unreadable);
  });

  test.each([
    ["a command", { parameters: [{ name: "query", value: "salary" }] }],
    ["a parameter", { commandId: "searchAnswers", parameters: [{ value: "salary" }] }],
  ])("need not name %s: there is one only", (_, value) => {
    expect(ask(value)).toEqual(ask(query("salary")));
  });

  test("is asked to be shorter", () => {
    expect(ask(query("salary ".repeat(1_500)))).toEqual({ type: "message", text: content.catalogue["too-long"].en });
  });

  test.each<[string, unknown]>([
    ["no parameters", { commandId: "searchAnswers" }],
    ["an empty list of parameters", { commandId: "searchAnswers", parameters: [] }],
    ["nothing as the query", query(null)],
    ["a query without a value", { commandId: "searchAnswers", parameters: [{ name: "query" }] }],
    ["blanks", query("   ")],
  ])("or is the same as nothing typed: %s", (_, value) => {
    expect(titlesOf(ask(value)).slice(0, STARTERS.length)).toEqual(STARTERS);
  });

  test.each<[string, unknown]>([
    ["none", undefined],
    ["a text", "all"],
    ["a negative skip", { skip: -1, count: 25 }],
    ["a skip of half a result", { skip: 0.5, count: 25 }],
    ["a count that is no number", { skip: 0, count: "abc" }],
    ["a count of nothing", { skip: 0, count: 0 }],
    ["a count beyond all bounds", { skip: 0, count: 1e9 }],
  ])("or gets the first full page, where the paging makes no sense: %s", (_, queryOptions) => {
    expect(titlesOf(ask(query("", queryOptions)))).toEqual(titlesOf(ask(query(""))));
  });
});
