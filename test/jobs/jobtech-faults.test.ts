import { expect, test } from "vitest";
import type { FailureReason } from "../../src/jobs/model/job-board.ts";
import type { JobtechFault } from "./jobtech/server.ts";
import { idsOf, openJobtech, pageOf } from "./known.ts";

const CRITERIA = { role: ["backend"], places: [{ kind: "municipality", id: "AvNB_uwa_6n6" }] } as const;
const RANGE = { offset: 0, limit: 5, order: "newest" } as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A board that does not answer is waited for this long where the wait itself is tested. */
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
  ["elsewhere", "elsewhere"],
];

test.each(FAULTS)("an answer that is %s is said to be %s, with where to look oneself", async (fault, reason) => {
  const { board, server } = await openJobtech(fault === "slow" ? SHORT_MS : undefined);
  server.fault = fault;
  expect(await board.search(CRITERIA, RANGE)).toEqual({
    kind: "unreachable",
    board: "Platsbanken",
    reason,
    lookYourself: "https://arbetsformedlingen.se/platsbanken/annonser?q=backend&l=3%3AAvNB_uwa_6n6",
  });
});

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

test("a board that nobody listens at is said to be unreachable", async () => {
  const { board, server } = await openJobtech();
  await server.close();
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "unreachable", reason: "unreachable" });
  expect(await board.read("jobtech:30100001")).toMatchObject({ kind: "unreachable", reason: "unreachable" });
});

test("a remembered answer is given for ten minutes, with the moment it is from", async () => {
  const { board, server, clock: scheduler } = await openJobtech();
  const first = await pageOf(board, CRITERIA);
  expect(first).toMatchObject({ asOfMs: scheduler.ms, fromCache: false, isStale: false });
  const asOfMs = scheduler.ms;
  scheduler.ms += 9 * MINUTE_MS;
  expect(await pageOf(board, CRITERIA)).toMatchObject({ ads: first.ads, asOfMs, fromCache: true, isStale: false });
  expect(server.asked).toHaveLength(1);
  scheduler.ms += 2 * MINUTE_MS;
  expect(await pageOf(board, CRITERIA)).toMatchObject({ asOfMs: scheduler.ms, fromCache: false });
  expect(server.asked).toHaveLength(2);
});

test("when the board fails, what it said within a day is shown as old; after that it is not", async () => {
  const { board, server, clock: scheduler } = await openJobtech();
  const first = await pageOf(board, CRITERIA);
  const asOfMs = scheduler.ms;
  server.fault = "fault";
  scheduler.ms += 5 * HOUR_MS;
  expect(await pageOf(board, CRITERIA)).toMatchObject({ ads: first.ads, asOfMs, fromCache: true, isStale: true });
  scheduler.ms += 20 * HOUR_MS;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "unreachable", reason: "fault" });
});

test("what is shown as old leaves out what has closed meanwhile", async () => {
  const { board, server, clock: scheduler } = await openJobtech();
  server.edit("30100001", (ad) => {
    ad.application_deadline = "2026-11-22T23:59:59";
  });
  expect(idsOf(await pageOf(board, CRITERIA))).toContain("30100001");
  server.fault = "fault";
  scheduler.ms += 13 * HOUR_MS;
  const page = await pageOf(board, CRITERIA);
  expect(page.isStale).toBe(true);
  expect(idsOf(page)).not.toContain("30100001");
});

test("after three failures in a row the board is left alone for half a minute, and then tried once", async () => {
  const { board, server, clock: scheduler } = await openJobtech();
  server.fault = "fault";
  for (let at = 0; at < 3; at++) await board.search(CRITERIA, RANGE);
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "resting" });
  expect(server.asked).toHaveLength(3);

  scheduler.ms += 30_000;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "fault" });
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "resting" });
  expect(server.asked).toHaveLength(4);

  scheduler.ms += 30_000;
  server.fault = undefined;
  expect((await pageOf(board, CRITERIA)).ads.length).toBeGreaterThan(3);
});

test("a board that asks for fewer requests is left alone for as long as it asks", async () => {
  const { board, server, clock: scheduler } = await openJobtech();
  server.fault = "busy";
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "busy" });
  server.fault = undefined;
  scheduler.ms += 119_000;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "resting" });
  scheduler.ms += 2000;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "page" });
});

test("an answer too large, or a request refused, does not make the board rest", async () => {
  const { board, server } = await openJobtech();
  server.fault = "huge";
  for (let at = 0; at < 4; at++) expect(await board.search(CRITERIA, RANGE)).toMatchObject({ reason: "too-large" });
  server.fault = undefined;
  expect(await board.search(CRITERIA, RANGE)).toMatchObject({ kind: "page" });
});

test("visitors who ask the same at once are served by one request", async () => {
  const { board, server } = await openJobtech();
  const pages = await Promise.all(Array.from({ length: 20 }, () => pageOf(board, CRITERIA)));
  expect(new Set(pages.map((page) => idsOf(page).join())).size).toBe(1);
  expect(server.asked).toHaveLength(1);
});

test("one ad that cannot be read is passed over, and fields that are not what they should be count as unsaid", async () => {
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

test("an ad that means harm is text: no markup is read, no address but http followed, nothing turned round or hidden", async () => {
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
