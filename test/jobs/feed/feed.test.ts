import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createFeedBoard } from "../../../src/jobs/feed/feed-board.ts";
import type { JobBoard } from "../../../src/jobs/model/job-board.ts";
import { silentLog } from "../../../src/log.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { geography, pageOf, skills } from "../known.ts";

const RANGE = { offset: 0, limit: 10, order: "newest" } as const;

const BACKEND = {
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  title: "Backend Developer &amp; Mentor",
  description:
    "<h2>About</h2><p>You write <b>Java</b> and <b>Go</b>, or C#.</p><ul><li>REST</li><li>SQL</li></ul><script>alert(1)</script>" +
    "<p>Mail anna@acme.example with questions.</p>",
  identifier: { "@type": "PropertyValue", name: "Acme", value: "A-17" },
  datePosted: "2026-11-20",
  validThrough: "2026-12-24T23:59:00+01:00",
  employmentType: ["FULL_TIME"],
  hiringOrganization: { "@type": "Organization", name: "Acme AB", sameAs: "https://acme.example" },
  jobLocation: {
    "@type": "Place",
    address: { "@type": "PostalAddress", addressLocality: "Gothenburg", addressCountry: "SE" },
  },
  url: "https://acme.example/jobs/17",
};

const TESTER = {
  "@type": ["JobPosting"],
  title: "Testare, deltid",
  description: "Du testar vår app. Distansarbete går bra.",
  datePosted: "2026-11-21",
  employmentType: ["PART_TIME", "TEMPORARY"],
  hiringOrganization: "Acme AB",
  jobLocation: [{ "@type": "Place", address: "Lund" }],
  url: "javascript:alert(1)",
};

const CLOSED = { ...BACKEND, identifier: "A-1", title: "Closed", validThrough: "2026-11-21" };

const page = (...data: unknown[]): string =>
  `<!doctype html><html><head><title>Jobs</title>${data
    .map((each) => `<script type="application/ld+json">${toScript(each)}</script>`)
    .join("")}</head><body><script>var x = "</b>"</script><p>Our jobs</p></body></html>`;

test("an ad on an employer's page is read with all fields that visitors need, its text as text", async () => {
  const { board } = await openFeed(page(BACKEND));
  const { ads, total, isTotalExact } = await pageOf(board, {});
  expect([total, isTotalExact]).toEqual([1, true]);
  expect(ads[0]).toMatchObject({
    id: expect.stringMatching(/^feed:[0-9a-f]{16}$/),
    board: "feed",
    title: "Backend Developer & Mentor",
    employer: "Acme AB",
    place: { name: "Gothenburg", municipality: "PVZL_BQT_XtL", region: "zdoY_6u5_Krt" },
    published: "2026-11-19T23:00:00.000Z",
    lastDay: "2026-12-24",
    extent: "full-time",
    remote: false,
    url: "https://acme.example/jobs/17",
    text: "About\n\nYou write Java and Go, or C#.\n\n- REST\n\n- SQL",
  });
});

const SHAPES: readonly [shape: string, body: string][] = [
  ["a page with a script for each ad", page(BACKEND, TESTER, { "@type": "Organization", name: "Acme" })],
  [
    "a page with one broken script",
    page(BACKEND, TESTER).replace("<body>", '<script type="application/ld+json">{</script>'),
  ],
  ["a JSON list", JSON.stringify([BACKEND, TESTER])],
  [
    "a graph",
    JSON.stringify({ "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, BACKEND, TESTER] }),
  ],
  [
    "a list of items",
    JSON.stringify({
      "@type": "ItemList",
      itemListElement: [BACKEND, TESTER].map((item, at) => ({ "@type": "ListItem", position: at + 1, item })),
    }),
  ],
];

test.each(SHAPES)("ads are found in %s", async (_, body) => {
  const { board } = await openFeed(body);
  expect((await pageOf(board, {})).ads.map(({ title }) => title)).toEqual([
    "Testare, deltid",
    "Backend Developer & Mentor",
  ]);
});

test("the same criteria hold for an employer's ads as for all others", async () => {
  const { board } = await openFeed(page(BACKEND, TESTER, CLOSED));
  const titles = async (criteria: Parameters<JobBoard["search"]>[0]) =>
    (await pageOf(board, criteria)).ads.map(({ title }) => title.split(/[ ,]/u)[0]);
  expect(await titles({})).toEqual(["Testare", "Backend"]);
  expect(await titles({ role: ["backend"] })).toEqual(["Backend"]);
  expect(await titles({ places: [{ kind: "region", id: "CaRE_1nn_cSU" }] })).toEqual(["Testare"]);
  expect(await titles({ places: [{ kind: "municipality", id: "PVZL_BQT_XtL" }] })).toEqual(["Backend"]);
  expect(await titles({ remote: true })).toEqual(["Testare"]);
  expect(await titles({ extent: "part-time" })).toEqual(["Testare"]);
  expect(await titles({ extent: "full-time" })).toEqual(["Backend"]);
  expect(await titles({ employment: "temporary" })).toEqual(["Testare"]);
  expect(await titles({ have: ["go", "c#"] })).toEqual(["Backend"]);
  expect(await titles({ avoid: ["java"] })).toEqual(["Testare"]);
  expect(await titles({ publishedAfter: "2026-11-20T12:00:00Z" })).toEqual(["Testare"]);
});

test("a link that is not a web address is left out", async () => {
  const { board } = await openFeed(page(TESTER));
  expect((await pageOf(board, {})).ads[0]?.url).toBeUndefined();
});

test("an ad is read by its id, and is gone when the page no longer has it", async () => {
  const { board, clock, serve } = await openFeed(page(BACKEND));
  const { id } = (await pageOf(board, {})).ads[0]!;
  expect(await board.read(id)).toMatchObject({ kind: "open", ad: { title: "Backend Developer & Mentor" } });
  serve(page(TESTER));
  clock.ms += 2 * 60_000;
  expect(await board.read(id)).toEqual({ kind: "gone" });
});

test("a posting without a title is skipped, and a page without postings has no ads", async () => {
  const { board, clock, serve } = await openFeed(page({ ...TESTER, title: "" }, BACKEND));
  expect((await pageOf(board, {})).total).toBe(1);
  serve(page({ "@type": "WebPage" }));
  clock.ms += 60 * 60_000;
  expect((await pageOf(board, {})).total).toBe(0);
});

test.each([
  ["a text that is neither a page nor JSON", "We are hiring!"],
  ["JSON cut off in the middle", JSON.stringify([BACKEND]).slice(0, 200)],
  ["a page whose only script is broken", '<html><script type="application/ld+json">{"@type": </script></html>'],
])("%s is said to be unreadable, with where to look oneself", async (_, body) => {
  const { board, url } = await openFeed(body);
  expect(await board.search({}, RANGE)).toEqual({
    kind: "unreachable",
    board: "127.0.0.1",
    reason: "unreadable",
    searchUrl: url,
  });
});

test("a redirect within the host is followed, and one to another host is not", async () => {
  const { board, clock, serve } = await openFeed("/moved");
  expect(await board.search({}, RANGE)).toMatchObject({ kind: "page", total: 1 });
  serve("http://localhost:9/");
  clock.ms += 25 * 60 * 60_000;
  expect(await board.search({}, RANGE)).toMatchObject({ kind: "unreachable", reason: "redirected" });
});

test("a file works like a URL, and a missing file is reported", async () => {
  const folder = await mkdtemp(join(tmpdir(), "feed-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "jobs.json");
  const clock = { ms: NOON };
  const parts = { skills: () => skills, geography: () => geography, log: silentLog, now: () => clock.ms };
  const board = createFeedBoard({ feed: path, ...parts });
  expect(await board.search({}, RANGE)).toMatchObject({ kind: "unreachable", reason: "unreadable" });
  await writeFile(path, JSON.stringify([BACKEND]));
  expect((await pageOf(board, {})).ads[0]?.title).toBe("Backend Developer & Mentor");
  await writeFile(path, " ".repeat(2_000_001));
  clock.ms += 25 * 60 * 60_000;
  expect(await board.search({}, RANGE)).toMatchObject({ reason: "too-large" });
});

/** Escapes JSON for a page, because the end tag of an element would end the script. */
function toScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("</", String.raw`<\/`);
}

/** A board over an employer's server with this page; a body that is a URL is a redirect to it. */
async function openFeed(first: string) {
  let body = first;
  const server = createServer((request, response) => {
    const isMoved = request.url !== "/moved" && /^(?:\/|http)/u.test(body);
    // Not `writeHead`: restify, loaded by another test file, replaces it by one that returns nothing.
    response.statusCode = isMoved ? 301 : 200;
    if (isMoved) response.setHeader("location", body);
    else response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(request.url === "/moved" ? page(BACKEND) : isMoved ? "" : body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jobs`;
  const clock = { ms: NOON };
  const board = createFeedBoard({
    feed: url,
    skills: () => skills,
    geography: () => geography,
    log: silentLog,
    now: () => clock.ms,
  });
  return { board, url, clock, serve: (next: string) => void (body = next) };
}
