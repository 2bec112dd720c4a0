import { expect, test } from "vitest";
import type { FailureReason } from "../../../src/jobs/model/job-board.ts";
import type { JobtechFault } from "../../../src/tools/jobtech/server.ts";
import { idsOf, openJobtech, pageOf } from "../known.ts";

const CRITERIA = { role: ["backend"], places: [{ kind: "municipality", id: "AvNB_uwa_6n6" }] } as const;
const RANGE = { offset: 0, limit: 5, order: "newest" } as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Time limit of the tests in which a board does not answer. */
const SHORT_MS = 50;

const FAULTS: readonly [fault: JobtechFault, reason: FailureReason][] = [
  ["slow", "slow"],
  ["busy", "busy"],
  ["fault", "fault"],
  ["malformed", "unreadable"],
  ["other-shape", "unreadable"],
  ["empty", "unreadable"],
  ["huge", "too-large"],
  ["cut-off", "unreachable"],
  ["redirected", "redirected"],
];

test.each(FAULTS)(
  "an answer that is %s gives the reason %s, with the URL of the search on the website",
  async (fault, reason) => {
    const { board, server } = await openJobtech(fault === "slow" ? SHORT_MS : undefined);
    server.fault = fault;
    expect(await board.search(CRITERIA, RANGE)).toEqual({
      kind: "unreachable",
      board: "Platsbanken",
      reason,
      searchUrl: "https://arbetsformedlingen.se/platsbanken/annonser?q=backend&l=3%3AAvNB_uwa_6n6",
    });
  },
);

test("a board tells how long it has failed, once it is left alone for that, until it answers again", async () => {
  const { board, server, clock } = await openJobtech();
  server.fault = "fault";
  const failing: (number | undefined)[] = [];
  for (let asked = 0; asked < 3; asked++) {
    await board.search(CRITERIA, RANGE);
    failing.push(board.failingForMs?.());
    clock.ms += 1000;
  }
  expect(failing).toEqual([undefined, undefined, 2000]);
  server.fault = undefined;
  clock.ms += MINUTE_MS;
  await board.search(CRITERIA, RANGE);
  expect(board.failingForMs?.()).toBeUndefined();
});

test("a board without a listening server is unreachable", async () => {
  const { board, server } = await openJobtech();
  await server.close();
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "unreachable", reason: "unreachable" });
  expect(await board.read("jobtech:30100001")).toMatchObject({ kind: "unreachable", reason: "unreachable" });
});

test("a cached answer is used for ten minutes, with its time", async () => {
  const { board, server, clock } = await openJobtech();
  const first = await pageOf(board, CRITERIA);
  expect(first).toMatchObject({ asOfMs: clock.ms, fromCache: false, isStale: false });
  const asOfMs = clock.ms;
  clock.ms += 9 * MINUTE_MS;
  expect(await pageOf(board, CRITERIA)).toMatchObject({ ads: first.ads, asOfMs, fromCache: true, isStale: false });
  expect(server.asked).toHaveLength(1);
  clock.ms += 2 * MINUTE_MS;
  expect(await pageOf(board, CRITERIA)).toMatchObject({ asOfMs: clock.ms, fromCache: false });
  expect(server.asked).toHaveLength(2);
});

test("when the board fails, an answer up to a day old is shown as stale, and an older one is not", async () => {
  const { board, server, clock } = await openJobtech();
  const first = await pageOf(board, CRITERIA);
  const asOfMs = clock.ms;
  server.fault = "fault";
  clock.ms += 5 * HOUR_MS;
  expect(await pageOf(board, CRITERIA)).toMatchObject({ ads: first.ads, asOfMs, fromCache: true, isStale: true });
  clock.ms += 20 * HOUR_MS;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "unreachable", reason: "fault" });
});

test("a stale answer leaves out ads that have closed meanwhile", async () => {
  const { board, server, clock } = await openJobtech();
  server.edit("30100001", (ad) => {
    ad.application_deadline = "2026-11-22T23:59:59";
  });
  expect(idsOf(await pageOf(board, CRITERIA))).toContain("30100001");
  server.fault = "fault";
  clock.ms += 13 * HOUR_MS;
  const page = await pageOf(board, CRITERIA);
  expect(page.isStale).toBe(true);
  expect(idsOf(page)).not.toContain("30100001");
});

test("after three failures in a row the board gets no requests for half a minute, and then one trial", async () => {
  const { board, server, clock } = await openJobtech();
  server.fault = "fault";
  for (let at = 0; at < 3; at++) await board.search(CRITERIA, RANGE);
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "circuit-open" });
  expect(server.asked).toHaveLength(3);

  clock.ms += 30_000;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "fault" });
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "circuit-open" });
  expect(server.asked).toHaveLength(4);

  clock.ms += 30_000;
  server.fault = undefined;
  expect((await pageOf(board, CRITERIA)).ads.length).toBeGreaterThan(3);
});

test("a board that asks for fewer requests gets none for as long as it asks", async () => {
  const { board, server, clock } = await openJobtech();
  server.fault = "busy";
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "busy" });
  server.fault = undefined;
  clock.ms += 119_000;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "circuit-open" });
  clock.ms += 2000;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "page" });
});

test("an answer that is too large, or a refused request, does not open the circuit", async () => {
  const { board, server } = await openJobtech();
  server.fault = "huge";
  for (let at = 0; at < 4; at++) expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "too-large" });
  server.fault = undefined;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "page" });
});

test("equal questions at the same time share one request", async () => {
  const { board, server } = await openJobtech();
  const pages = await Promise.all(Array.from({ length: 20 }, () => pageOf(board, CRITERIA)));
  expect(new Set(pages.map((page) => idsOf(page).join())).size).toBe(1);
  expect(server.asked).toHaveLength(1);
});

test("an unreadable ad is skipped, and invalid fields count as absent", async () => {
  const { board, server } = await openJobtech();
  server.spoil("30100001", { headline: null });
  server.spoil("30100012", {
    employment_type: "?",
    workplace_address: [],
    publication_date: 7,
    must_have: null,
    scope_of_work: {},
  });
  const page = await pageOf(board, { role: ["backend"] });
  expect(idsOf(page)).not.toContain("30100001");
  const ad = page.ads.find(({ id }) => id === "jobtech:30100012");
  expect(ad).toMatchObject({ title: "Rust Engineer – Backend", employer: "Norrskena Spel AB", skills: [] });
  expect([ad?.place, ad?.published, ad?.employment]).toEqual([undefined, undefined, undefined]);
});

test("a hostile ad is plain text: no markup, no links except http, no reversed or hidden characters", async () => {
  const { board, server } = await openJobtech();
  server.edit("30100001", (ad) => {
    ad.headline = "Backend\u202E repoleveD\n<img src=x onerror=alert(1)>\u0000";
    ad.webpage_url = "javascript:alert(1)";
    ad.employer.name = "Acme\r\n\r\n**AB**";
    ad.description.text = `${"x".repeat(50_000)}<script>alert(1)</script>`;
  });
  const page = await pageOf(board, { places: CRITERIA.places });
  const ad = page.ads.find(({ id }) => id === "jobtech:30100001")!;
  expect(ad.title).toBe("Backend repoleveD <img src=x onerror=alert(1)>");
  expect(ad.url).toBe("https://arbetsformedlingen.se/platsbanken/annonser/30100001");
  expect(ad.employer).toBe("Acme **AB**");
  expect(ad.text.length).toBeLessThanOrEqual(12_000);
});
