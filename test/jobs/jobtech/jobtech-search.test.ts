import { expect, test } from "vitest";
import type { JobCriteria } from "../../../src/jobs/model/job-board.ts";
import { toRolePhrases } from "../../../src/jobs/search/role-phrases.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { idsOf, openJobtech, pageOf, roles } from "../known.ts";

const BACKEND = toRolePhrases("back-end developer", roles.values());
const STOCKHOLM = { kind: "municipality", id: "AvNB_uwa_6n6" } as const;
const SOLNA = { kind: "municipality", id: "zHxw_uJZ_NJ8" } as const;
const SKANE = { kind: "region", id: "CaRE_1nn_cSU" } as const;

test("an ad is read with all fields that visitors need, and its link", async () => {
  const { board } = await openJobtech();
  const { ads } = await pageOf(board, { role: ["javautvecklare"] });
  expect(ads).toHaveLength(1);
  expect(ads[0]).toMatchObject({
    id: "jobtech:30100004",
    board: "jobtech",
    title: "Javautvecklare",
    employer: "Länsdata i Uppsala AB",
    place: { name: "Uppsala", municipality: "otaF_bQY_4ZD", region: "zBon_eET_fFU" },
    published: "2026-11-17T07:00:00.000Z",
    lastDay: "2026-12-01",
    extent: "full-time",
    employment: "permanent",
    remote: false,
    url: "https://arbetsformedlingen.se/platsbanken/annonser/30100004",
    isRemoved: false,
  });
});

const CASES: readonly [sentence: string, criteria: JobCriteria, ids: readonly string[]][] = [
  ["a municipality", { role: BACKEND, places: [SOLNA] }, ["30100003"]],
  ["a region", { role: ["elixir", "python"], places: [SKANE] }, ["30100008", "30100041", "30100034", "30100021"]],
  [
    "several places, any of them",
    { role: ["scala", "python"], places: [STOCKHOLM, SKANE] },
    ["30100041", "30100014", "30100008", "30100019", "30100021", "30100033"],
  ],
  ["work from elsewhere", { role: ["go", "elixir"], remote: true }, ["30100019", "30100034", "30100050", "30100006"]],
  ["part time", { role: BACKEND, extent: "part-time" }, ["30100014", "30100060"]],
  [
    "a job for a time",
    { role: ["python", "php"], employment: "temporary" },
    ["30100029", "30100028", "30100060", "30100053", "30100010"],
  ],
  ["all words to have", { role: BACKEND, have: ["Kotlin", "kafka"] }, ["30100001", "30100025", "30100040"]],
  ["a word with signs", { have: ["C++"] }, ["30100012", "30100057", "30100024", "30100026", "30100010"]],
  ["a language that is a verb too", { have: ["go"] }, ["30100029", "30100019", "30100006", "30100050"]],
  ["a phrase", { have: ["machine learning"] }, ["30100041", "30100010"]],
  [
    "words in another form, and the employer's name",
    { role: ["java"], have: ["konsult"] },
    ["30100030", "30100031", "30100032"],
  ],
];

test.each(CASES)("%s is found, newest first", async (_, criteria, ids) => {
  const { board } = await openJobtech();
  const page = await pageOf(board, criteria);
  expect(idsOf(page).toSorted()).toEqual(ids.toSorted());
  const published = page.ads.map((ad) => ad.published ?? "");
  expect(published).toEqual(published.toSorted().toReversed());
  expect(page).toMatchObject({ total: ids.length, isTotalExact: true });
});

test('"not Java" leaves out Java and keeps JavaScript', async () => {
  const { board } = await openJobtech();
  const all = await pageOf(board, { role: BACKEND });
  const page = await pageOf(board, { role: BACKEND, avoid: ["Java"] });
  expect(idsOf(page)).toContain("30100007");
  expect(page.ads.find(({ id }) => id === "jobtech:30100007")?.text).toContain("JavaScript");
  const leftOut = idsOf(all).filter((id) => !idsOf(page).includes(id));
  expect(leftOut).toContain("30100003");
  for (const { title, text, skills } of page.ads)
    expect(`${title} ${skills.join(" ")} ${text}`).not.toMatch(/\bJava\b/);
  for (const id of leftOut) {
    const ad = all.ads.find((each) => each.id === `jobtech:${id}`)!;
    expect(`${ad.title} ${ad.skills.join(" ")} ${ad.text}`).toMatch(/\bJava\b/);
  }
});

test("permanent employment includes ordinary employment until further notice", async () => {
  const { board } = await openJobtech();
  const { ads } = await pageOf(board, { role: ["python"], employment: "permanent" });
  expect(ads.length).toBeGreaterThan(5);
  expect(new Set(ads.map(({ employment }) => employment))).toEqual(new Set(["permanent"]));
});

test("the best fit comes first: the role in the title", async () => {
  const { board } = await openJobtech();
  const { ads } = await pageOf(board, { role: BACKEND }, { order: "best" });
  const named = ads.map(({ title }) => /back-?end/iu.test(title));
  expect(named).toContain(false);
  expect(named.lastIndexOf(true)).toBeLessThan(named.indexOf(false));
});

test("only ads published since a time are found, and JobTech gets it in Stockholm time", async () => {
  const { board, server } = await openJobtech();
  const publishedAfter = new Date(NOON - 36 * 60 * 60 * 1000).toISOString();
  const { ads } = await pageOf(board, { role: BACKEND, publishedAfter });
  expect(ads.length).toBeGreaterThan(3);
  expect(ads.every(({ published }) => published! >= publishedAfter)).toBe(true);
  expect(server.asked[0]).toContain("published-after=2026-11-21T00%3A00%3A00");
});

test("page after page shows every ad once, from one request", async () => {
  const { board, server } = await openJobtech();
  const all = idsOf(await pageOf(board, { role: BACKEND }));
  const seen: string[] = [];
  for (let offset = 0; offset < all.length; offset += 5) {
    const page = await pageOf(board, { role: BACKEND }, { offset, limit: 5 });
    expect(page.total).toBe(all.length);
    seen.push(...idsOf(page));
  }
  expect(seen).toEqual(all);
  expect(server.asked).toHaveLength(1);
});

test("more ads than one request returns take several requests", async () => {
  const { board, server } = await openJobtech();
  const page = await pageOf(board, {}, { limit: 60 });
  expect(page.ads).toHaveLength(60);
  expect(new Set(idsOf(page)).size).toBe(60);
  expect(server.asked.map((path) => new URL(path, server.url).searchParams.get("offset"))).toEqual(["0", "50"]);
});

test("an ad whose last day has passed is not shown, even when the board still has it", async () => {
  const { board, server } = await openJobtech();
  server.edit("30100003", (ad) => {
    ad.application_deadline = "2026-11-21T23:59:59";
  });
  expect(idsOf(await pageOf(board, { role: BACKEND, places: [SOLNA] }))).toEqual([]);
});

test("the board returns the current text of one ad, or that it is gone", async () => {
  const { board, server, clock } = await openJobtech();
  expect(await board.read("jobtech:30100004")).toMatchObject({ kind: "open", ad: { title: "Javautvecklare" } });
  server.edit("30100004", (ad) => {
    ad.headline = "Senior javautvecklare";
  });
  clock.ms += 2 * 60_000;
  expect(await board.read("jobtech:30100004")).toMatchObject({ ad: { title: "Senior javautvecklare" } });
  server.remove("30100004");
  clock.ms += 2 * 60_000;
  expect(await board.read("jobtech:30100004")).toEqual({ kind: "gone" });
  expect(await board.read("jobtech:1")).toEqual({ kind: "gone" });
  expect(await board.read("feed:30100004")).toEqual({ kind: "gone" });
});

test("quotes and operators in a role have no effect", async () => {
  const { board, server } = await openJobtech();
  await pageOf(board, { role: ['-"backend" developer*', "+c++ utvecklare"] });
  expect(new URL(server.asked[0]!, server.url).searchParams.get("q")).toBe('"backend developer" "c++ utvecklare"');
});

test("a role with very many names is searched with as many as the board accepts", async () => {
  const { board, server } = await openJobtech();
  await pageOf(board, { role: Array.from({ length: 60 }, (_, at) => `developer number ${at}`) });
  const q = new URL(server.asked[0]!, server.url).searchParams.get("q")!;
  expect(q.length).toBeLessThanOrEqual(255);
  expect(q).toContain('"developer number 0"');
});

test("no details of a contact person are kept, neither from fields nor from the text", async () => {
  const { board } = await openJobtech();
  const { ads } = await pageOf(board, {}, { limit: 100 });
  const kept = JSON.stringify(ads);
  expect(kept).toContain("Bryggeriet Konsult AB");
  for (const name of [
    "Vera Ledig",
    "Maja Lindqvist",
    "Åberg",
    "Sjödin",
    "Strand",
    "Nyström",
    "Tom Ek",
    "Søren",
    "Lena Fors",
  ])
    expect(kept).not.toContain(name);
  const texts = ads.flatMap(({ title, text }) => [title, text]);
  expect(texts.filter((text) => /@|\(at\)|\+46|\b0\d{1,3}-\d/u.test(text))).toEqual([]);
});

test("the name of an employer or a place keeps no address and no number", async () => {
  const { board, server } = await openJobtech();
  server.edit("30100004", (ad) => {
    ad.employer.name = "Länsdata, ring 070-123 45 67 eller anna@lansdata.example";
    ad.workplace_address.municipality = "Uppsala bo@lansdata.example";
  });
  const { ads } = await pageOf(board, { role: ["javautvecklare"] });
  expect(ads).toMatchObject([{ employer: "Länsdata, ring eller", place: { name: "Uppsala" } }]);
});
