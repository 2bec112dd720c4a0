import { expect, test } from "vitest";
import { startJobtech } from "./start-jobtech.ts";
import type { JobtechServer } from "../../../src/tools/jobtech/server.ts";

type Answer = { total: { value: number }; hits: { id: string; removed: boolean }[]; message?: string };

const FOUND: readonly [sentence: string, query: string, ids: readonly string[]][] = [
  ["free text is any of its words", "q=elixir scala", ["30100033", "30100034"]],
  ["a phrase in quotes stands as it is", 'q="tech lead"', ["30100052"]],
  ["a star ends the start of a word", "q=cobol*", ["30100038"]],
  ["a minus leaves out", "q=elixir scala -radiovågen", ["30100034"]],
  ["signs fall away, so that C# is C", "q=c#&municipality=fqAy_4ji_Lz2", ["30100024", "30100037"]],
  [
    "municipalities and regions are a union",
    "q=elixir malmtågen&municipality=CXbY_gui_14v&region=CaRE_1nn_cSU",
    ["30100034", "30100036"],
  ],
  ["older codes of municipalities work", "q=malmtågen&municipality=2580", ["30100036"]],
  ["work from elsewhere is told by phrases", "q=elixir scala&remote=true", ["30100034"]],
  ["extents filter", "q=supporttekniker&worktime-extent=947z_JGS_Uk2", ["30100043"]],
  ["kinds of employment filter", "employment-type=gro4_cWF_6D7", ["30100028"]],
  ["minutes ago are a time too", "q=kotlin&published-after=2000", ["30100001"]],
  ["occupations filter", "q=python&occupation-name=7wdX_4rv_33z&region=oLT3_Q9p_3nn", ["30100026"]],
];

test.each(FOUND)("of the fake JobTech: %s", async (_, query, ids) => {
  const server = await startJobtech();
  const { status, answer } = await ask(server, query);
  expect(status).toBe(200);
  expect(answer.hits.map(({ id }) => id).toSorted()).toEqual(ids);
  expect(answer.total.value).toBe(ids.length);
});

test("of the fake JobTech: with the method and, all words are needed", async () => {
  const server = await startJobtech();
  const { answer } = await ask(server, "q=elixir docker scala", { "x-feature-freetext-bool-method": "and" });
  expect(answer.total.value).toBe(0);
});

test("of the fake JobTech: a page is a range in the requested order", async () => {
  const server = await startJobtech();
  const all = await ask(server, "limit=100&sort=pubdate-asc");
  const part = await ask(server, "limit=3&offset=2&sort=pubdate-asc");
  expect(part.answer.hits).toEqual(all.answer.hits.slice(2, 5));
  expect((await ask(server, "")).answer.hits).toHaveLength(10);
});

test.each(["limit=101", "offset=2001", `q=${"x".repeat(256)}`])("of the fake JobTech: %s is refused", async (query) => {
  const server = await startJobtech();
  expect((await ask(server, query)).status).toBe(400);
});

test("of the fake JobTech: an ad taken down is no longer found, and one published again is", async () => {
  const server = await startJobtech();
  server.republish("30100038", "30200038");
  expect((await ask(server, "q=cobol*")).answer.hits.map(({ id }) => id)).toEqual(["30200038"]);
  const removed = (await (await fetch(`${server.url}/ad/30100038`)).json()) as { removed: boolean };
  expect(removed.removed).toBe(true);
  expect((await fetch(`${server.url}/ad/1`)).status).toBe(404);
});

async function ask(server: JobtechServer, query: string, headers: Record<string, string> = {}) {
  const address = new URL(`${server.url}/search`);
  for (const pair of query.split("&").filter(Boolean)) {
    const at = pair.indexOf("=");
    address.searchParams.append(pair.slice(0, at), pair.slice(at + 1));
  }
  const response = await fetch(address, { headers });
  return { status: response.status, answer: (await response.json()) as Answer };
}
