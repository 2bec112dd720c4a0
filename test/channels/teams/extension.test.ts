import { expect } from "vitest";
import { groupChat, personalChat } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { nodesOf, type CardContent } from "./shown.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import type { Fields, Reply, Visitor } from "./visitor.ts";

const CARD = "application/vnd.microsoft.card.adaptive";
const MAX_RESULTS = 25;
const INITIAL_RUN = [{ name: "initialRun", value: "true" }];

/** One result: a card to insert, and how it looks in the list. */
type Result = {
  readonly contentType: string;
  readonly content: CardContent;
  readonly preview: {
    readonly contentType: string;
    readonly content: { readonly title: string; readonly text: string };
  };
};

describeRows("The search beside the compose box", (row) => {
  row("Nothing typed yet: the search has just been opened", "the topics most asked about", async () => {
    const { teams, anna } = await start();
    const results = readResults(await search(anna, { parameters: INITIAL_RUN }));
    const { topics, starters } = teams.knowledge.content;
    const titles = starters.map((id) => topics.get(id)?.title.en);
    expect(results.map(({ preview }) => preview.content.title).slice(0, titles.length)).toEqual(titles);
  });

  row("A question typed there", "answers, the best first, each with a title and its beginning", async () => {
    const { teams, anna } = await start();
    const results = readResults(await search(anna, {}, "what does a junior backend developer earn"));
    const junior = teams.knowledge.content.topics.get("salary-junior");
    expect(results[0]?.preview.content.title).toBe(junior?.title.en);
    for (const { preview } of results) {
      expect(preview.contentType).toMatch(/^application\/vnd\.microsoft\.card\.(thumbnail|hero)$/);
      expect(preview.content.title.length, JSON.stringify(preview)).toBeGreaterThan(0);
      expect(preview.content.text.length, JSON.stringify(preview)).toBeGreaterThan(0);
    }
  });

  row("Half a word typed there", "answers that it may be the beginning of", async () => {
    const { anna } = await start();
    const results = readResults(await search(anna, {}, "dress co"));
    expect(results[0]?.preview.content.title).toContain("Dress code");
  });

  row("One of the answers is chosen", "a card that says all of it and works without the bot", async () => {
    const { teams, anna } = await start();
    const [result] = readResults(await search(anna, {}, "dress code"));
    const topic = teams.knowledge.content.topics.get("dress-code");
    const nodes = nodesOf(result?.content);
    const words = nodes.map((node) => node["text"]).join("\n");
    for (const part of [topic?.title.en, topic?.answer.en.trim(), "Randstad"]) expect(words).toContain(part);
    expect(result?.contentType).toBe(CARD);
    expect(Number(result?.content.version)).toBeLessThanOrEqual(1.5);
    expect(result?.content.fallbackText).toContain(topic?.answer.en.trim());
    expect(
      nodes.filter(({ type }) => /^Action\.(Execute|Submit)$/.test(type)),
      "buttons that need the bot",
    ).toEqual([]);
    for (const node of nodes.filter(({ type }) => type === "TextBlock"))
      expect(node["wrap"] ?? node["text"] === " ").toBe(true);
  });

  row("Scrolling on, before anything is typed", "twenty-five topics at a time, none of them twice", async () => {
    const { anna } = await start();
    const titles: string[] = [];
    for (let skip = 0; skip === titles.length; skip += MAX_RESULTS) {
      const scrolled = { parameters: INITIAL_RUN, queryOptions: { skip, count: MAX_RESULTS } };
      const { status, body } = await search(anna, scrolled);
      expect(status, `from number ${skip} on`).toBe(200);
      const results: Result[] = body?.composeExtension?.attachments ?? [];
      expect(results.length, `results from number ${skip} on`).toBeLessThanOrEqual(MAX_RESULTS);
      titles.push(...results.map(({ preview }) => preview.content.title));
    }
    expect(titles.length, "results in all").toBeGreaterThan(MAX_RESULTS);
    expect(new Set(titles).size, "different results").toBe(titles.length);
  });

  row("Words the bot knows nothing about", "that there is no answer, in a sentence", async () => {
    const { anna } = await start();
    const { status, body } = await search(anna, {}, "xqzzy wrkplmf");
    expect([status, body?.composeExtension?.type]).toEqual([200, "message"]);
    expect(body.composeExtension.text.length).toBeGreaterThan(0);
  });

  row("A question in Swedish", "answers in Swedish", async () => {
    const { teams } = await start();
    const anna = teams.visitor(personalChat("Anna"), "Anna Berg", "sv-SE");
    const [result] = readResults(await search(anna, {}, "klädkod"));
    expect(result?.preview.content.title).toBe(teams.knowledge.content.topics.get("dress-code")?.title.sv);
  });

  row("A search in a chat where the app is not installed", "answers; nothing is posted anywhere", async () => {
    const { teams } = await start();
    const anna = teams.visitor(groupChat("Others"));
    teams.connector.planAll(anna.conversation, "hang");
    expect(readResults(await search(anna, {}, "dress code")).length).toBeGreaterThan(0);
    expect(teams.connector.records).toEqual([]);
  });

  row("A search of a person in the middle of a guide", "answers; the guide goes on where it was", async () => {
    const { anna } = await start();
    await anna.ask("salary guide");
    await search(anna, {}, "senior");
    expect((await anna.ask("senior")).text).toContain("education do you have");
  });

  row(
    "A search that makes no sense: another command, no words, absurd paging",
    "a sentence or nothing, never a fault",
    async () => {
      const { anna } = await start();
      const odd: Fields[] = [
        { commandId: "somethingElse" },
        { commandId: "searchAnswers" },
        { commandId: "searchAnswers", parameters: [] },
        { commandId: "searchAnswers", parameters: [{ name: "query", value: { a: 1 } }] },
        { commandId: "searchAnswers", parameters: [{ name: "query", value: "x".repeat(100_000) }] },
        {
          commandId: "searchAnswers",
          parameters: [{ name: "query", value: "pay" }],
          queryOptions: { skip: -5, count: 1e9 },
        },
        {},
      ];
      for (const value of odd) {
        const { status, body } = await anna.send({ type: "invoke", name: "composeExtension/query", value });
        expect([status, typeof body?.composeExtension], JSON.stringify(value).slice(0, 200)).toEqual([200, "object"]);
      }
    },
  );

  row("An invoke that the bot does not know", "nothing; the server answers 501", async () => {
    const { anna } = await start();
    await anna.expectSilence(async () => {
      for (const name of ["composeExtension/submitAction", "task/fetch", "signin/verifyState", "somethingElse"])
        expect((await anna.send({ type: "invoke", name, value: {} })).status, name).toBe(501);
    });
  });
});

async function start(): Promise<{ teams: Teams; anna: Visitor }> {
  const teams = await startTeams();
  return { teams, anna: teams.visitor(personalChat("Anna")) };
}

function search(visitor: Visitor, fields: Fields, query?: string): Promise<Reply> {
  const parameters = [{ name: "query", value: query }];
  const value = { commandId: "searchAnswers", parameters, queryOptions: { skip: 0, count: MAX_RESULTS }, ...fields };
  return visitor.send({ type: "invoke", name: "composeExtension/query", value });
}

function readResults({ status, body }: Reply): readonly Result[] {
  expect([status, body?.composeExtension?.type], `the answer to the search: ${JSON.stringify(body)}`).toEqual([
    200,
    "result",
  ]);
  const results: Result[] = body.composeExtension.attachments;
  expect(results.length, "results").toBeGreaterThan(0);
  return results;
}
