import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createFeedBoard } from "../../../src/jobs/feed/feed-board.ts";
import type { BoardFailure, Gathered, JobBoard } from "../../../src/jobs/model/job-board.ts";
import { joinBoards } from "../../../src/jobs/boards/join-boards.ts";
import { silentLog } from "../../../src/log.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import type { JobtechFault, JobtechServer } from "../../../src/tools/jobtech/server.ts";
import { geography, openJobtech, skills } from "../known.ts";

const MINUTE_MS = 60_000;

test("all open ads for a role are gathered from all of Sweden, newest first, beyond the reach of a search", async () => {
  const { board, server } = await openJobtech();
  fill(server, 420);
  server.remove("fill-7");
  const { ads, missing } = await gather(board, ["fyllare"]);
  expect(ads).toHaveLength(419);
  expect(ads.map(({ id }) => id)).not.toContain("jobtech:fill-7");
  const days = ads.map(({ published }) => Date.parse(published ?? ""));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  expect(missing).toEqual([]);
});

test("requests stay within JobTech's limits: an offset of 2000 and a hundred ads from there", async () => {
  const { board, server } = await openJobtech();
  fill(server, 2200);
  const { ads } = await gather(board, ["fyllare"]);
  expect(ads).toHaveLength(2100);
  expect(ads.at(-1)?.id).toBe("jobtech:fill-2099");
  expect(server.asked).toHaveLength(41);
});

test("when the last hundred ads exceed the size limit, half of them are read", async () => {
  const { board, server } = await openJobtech();
  fill(server, 2100);
  for (const id of ["fill-2010", "fill-2060"]) server.spoil(id, { description: { text: "x".repeat(1_100_000) } });
  const { ads, missing } = await gather(board, ["fyllare"]);
  expect(ads).toHaveLength(2050);
  expect(missing).toEqual([]);
});

test("gathered ads are not cached: a change by an employer is seen the next time", async () => {
  const { board, server } = await openJobtech();
  await board.search({ role: ["elixir"] }, { offset: 0, limit: 5, order: "newest" });
  const before = await gather(board, ["elixir"]);
  server.edit("30100034", (ad) => {
    ad.headline = "Elixir Developer, now in Lund";
  });
  const after = await gather(board, ["elixir"]);
  expect([before.ads[0]?.title, after.ads[0]?.title].map((title) => title?.includes("Lund"))).toEqual([false, true]);
});

test("an ad in two batches, because new ads shifted it, is gathered once", async () => {
  const { board, server } = await openJobtech();
  fill(server, 120);
  const original = server.asked.push.bind(server.asked);
  server.asked.push = (path) => {
    // An ad is published during the request for the second batch.
    if (path.includes("offset=50")) fill(server, 1, "new");
    return original(path);
  };
  const ids = (await gather(board, ["fyllare"])).ads.map(({ id }) => id);
  expect(ids).toHaveLength(120);
  expect(new Set(ids).size).toBe(120);
});

test("when a later batch fails, the earlier ones are gathered and the board is listed as missing", async () => {
  const { board, server } = await openJobtech();
  fill(server, 120);
  server.spoil("fill-60", { description: { text: "x".repeat(2_100_000) } });
  const { ads, missing } = await gather(board, ["fyllare"]);
  expect(ads).toHaveLength(50);
  expect(missing).toMatchObject([{ board: "Platsbanken", reason: "too-large" }]);
});

const FAULTS: readonly JobtechFault[] = [
  "slow",
  "busy",
  "fault",
  "malformed",
  "other-shape",
  "huge",
  "empty",
  "cut-off",
];

test.each(FAULTS)("a board that answers %s gives no ads, not even old ones", async (fault) => {
  const { board, server } = await openJobtech(fault === "slow" ? 50 : undefined);
  await gather(board, ["backend"]);
  server.fault = fault;
  expect(await board.gather(["backend"])).toMatchObject({ kind: "unreachable", board: "Platsbanken" });
});

test("an aborted gathering ends", async () => {
  const { board, server } = await openJobtech();
  server.fault = "slow";
  const stop = new AbortController();
  const gathering = board.gather(["backend"], stop.signal);
  stop.abort();
  expect(await gathering).toMatchObject({ kind: "unreachable", reason: "slow" });
});

test("an employer's feed gives its open ads for the role, and none that were removed", async () => {
  const clock = { ms: NOON };
  const folder = await mkdtemp(join(tmpdir(), "gather-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const feed = join(folder, "jobs.json");
  const board = createFeedBoard({
    feed,
    skills: () => skills,
    geography: () => geography,
    log: silentLog,
    now: () => clock.ms,
  });
  const nurse = posting("Nurse", "2026-11-21", "2026-12-24");
  await writeFile(
    feed,
    JSON.stringify([
      posting("Backend Developer", "2026-11-19", "2026-12-24"),
      posting("Senior Backend Developer", "2026-11-20", "2026-12-24"),
      posting("Backend Developer of old", "2026-10-20", "2026-11-01"),
      nurse,
    ]),
  );
  expect((await gather(board, ["backend"])).ads.map(({ title }) => title)).toEqual([
    "Senior Backend Developer",
    "Backend Developer",
  ]);
  expect((await gather(board, [])).ads).toHaveLength(3);
  await writeFile(feed, JSON.stringify([nurse]));
  clock.ms += 2 * MINUTE_MS;
  expect((await gather(board, ["backend"])).ads).toEqual([]);
  await writeFile(feed, "not JSON");
  clock.ms += 2 * MINUTE_MS;
  expect(await board.gather(["backend"])).toMatchObject({ kind: "unreachable" });
});

test("joined boards gather without duplicates; a board that fails is listed as missing", async () => {
  const { board, server } = await openJobtech();
  const other = await openJobtech();
  other.server.republish("30100001", "30200001");
  const alone = await gather(board, ["backend"]);
  const both = await gather(joinBoards([board, { ...other.board, id: "other" }]), ["backend"]);
  expect(both.ads.map(({ id }) => id)).toEqual(alone.ads.map(({ id }) => id));
  server.fault = "fault";
  const half = await gather(joinBoards([board, { ...other.board, id: "other" }]), ["backend"]);
  expect(half.missing).toMatchObject([{ reason: "fault" }]);
  expect(half.ads.map(({ id }) => id)).toContain("jobtech:30200001");
  other.server.fault = "fault";
  expect(await joinBoards([board, other.board]).gather(["backend"])).toMatchObject({ kind: "unreachable" });
});

async function gather(board: JobBoard, role: readonly string[]): Promise<Gathered> {
  const answer: Gathered | BoardFailure = await board.gather(role);
  if (answer.kind === "gathered") return answer;
  throw new Error(`the board could not be reached: ${answer.reason}`);
}

/** A posting as employers publish it for search engines. */
function posting(title: string, datePosted: string, validThrough: string): object {
  return {
    "@type": "JobPosting",
    title,
    datePosted,
    validThrough,
    description: "We hire.",
    hiringOrganization: { name: "Acme AB" },
    url: `https://acme.example/${encodeURIComponent(title)}`,
  };
}

/** Publishes ads by the same number of employers, the first the newest. */
function fill(server: JobtechServer, count: number, name = "fill"): void {
  const [model] = server.ads;
  for (let at = 0; at < count; at++) {
    const day = new Date(NOON - at * MINUTE_MS).toISOString().slice(0, 19);
    server.ads.push({
      ...structuredClone(model!),
      id: `${name}-${at}`,
      headline: "Fyllare",
      description: { ...model!.description, text: "Kort." },
      publication_date: day,
      employer: { ...model!.employer, name: `Fyllare nummer ${at}` },
    });
  }
}
