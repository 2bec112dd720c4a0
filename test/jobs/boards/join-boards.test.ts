import { expect, test } from "vitest";
import type { JobAd } from "../../../src/jobs/model/job-ad.ts";
import type { BoardFailure, JobBoard } from "../../../src/jobs/model/job-board.ts";
import { joinBoards } from "../../../src/jobs/boards/join-boards.ts";
import { openBoards } from "../../../src/jobs/boards/open-boards.ts";
import { silentLog } from "../../../src/log.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { startJobtech } from "../jobtech/start-jobtech.ts";
import { geography, idsOf, openJobtech, pageOf, skills } from "../known.ts";

const DOWN: BoardFailure = {
  kind: "unreachable",
  board: "Down",
  reason: "fault",
  searchUrl: "https://down.example/",
};

test("ads of several boards come as one list, newest first, and the best fit first", async () => {
  const a = boardOf("a", [adOf("a:1", "Backend Developer", "2026-11-20"), adOf("a:2", "Chef", "2026-11-18")]);
  const b = boardOf("b", [adOf("b:1", "Cook", "2026-11-21"), adOf("b:2", "Backend Engineer", "2026-11-19")]);
  const board = joinBoards([a, b]);
  const newest = await pageOf(board, {});
  expect(newest.ads.map(({ id }) => id)).toEqual(["b:1", "a:1", "b:2", "a:2"]);
  expect(newest).toMatchObject({ total: 4, isTotalExact: true, missing: [] });
  const best = await pageOf(board, { role: ["backend"] }, { order: "best" });
  expect(best.ads.map(({ id }) => id)).toEqual(["a:1", "b:2", "b:1", "a:2"]);
});

test("a job on both boards is shown once, as the earlier board has it", async () => {
  const own = { ...adOf("feed:1", "Backend Developer", "2026-11-18"), employer: "Acme" };
  const same = { ...adOf("jobtech:1", "Backend developer – sökes!", "2026-11-21"), employer: "ACME AB" };
  const other = {
    ...adOf("jobtech:2", "Backend Developer", "2026-11-21"),
    employer: "Acme AB",
    place: { name: "Lund" },
  };
  const page = await pageOf(joinBoards([boardOf("feed", [own]), boardOf("jobtech", [same, other])]), {});
  expect(page.ads.map(({ id }) => id)).toEqual(["jobtech:2", "feed:1"]);
  expect(page).toMatchObject({ total: 2, isTotalExact: true });
});

test("a job published twice on one board is shown once, and no page loses an ad over it", async () => {
  const { board, server } = await openJobtech();
  server.edit("30100032", (ad) => {
    ad.headline = "Senior Java Developer";
    ad.workplace_address.municipality_concept_id = "AvNB_uwa_6n6";
  });
  const joined = joinBoards([board]);
  const all = idsOf(await pageOf(joined, { role: ["java"] }));
  expect(all.filter((id) => ["30100030", "30100031", "30100032"].includes(id))).toEqual(["30100030"]);
  const seen: string[] = [];
  for (let offset = 0; offset < all.length; offset += 4) {
    seen.push(...idsOf(await pageOf(joined, { role: ["java"] }, { offset, limit: 4 })));
  }
  expect(seen).toEqual(all);
});

test("a job published again under another id is shown once", async () => {
  const { board, server } = await openJobtech();
  server.republish("30100004", "30200004");
  expect(idsOf(await pageOf(joinBoards([board]), { role: ["javautvecklare"] }))).toEqual(["30200004"]);
});

test("a board that fails is listed as missing; when all fail, the failure is returned", async () => {
  const up = boardOf("up", [adOf("up:1", "Cook", "2026-11-21")]);
  const down: JobBoard = { ...up, id: "down", search: async () => DOWN, read: async () => DOWN };
  const page = await pageOf(joinBoards([down, up]), {});
  expect(page).toMatchObject({ total: 1, missing: [DOWN] });
  expect(await joinBoards([down]).search({}, { offset: 0, limit: 5, order: "newest" })).toEqual(DOWN);
  expect(await joinBoards([up, down]).read("down:1")).toEqual(DOWN);
  expect(await joinBoards([up, down]).read("other:1")).toEqual({ kind: "gone" });
});

test("a page is as old as its oldest part", async () => {
  const fresh = boardOf("a", [adOf("a:1", "Cook", "2026-11-21")]);
  const old: JobBoard = {
    ...fresh,
    search: async () => ({ ...(await pageOf(fresh, {})), asOfMs: NOON - 5000, fromCache: true, isStale: true }),
  };
  expect(await pageOf(joinBoards([fresh, old]), {})).toMatchObject({
    asOfMs: NOON - 5000,
    fromCache: false,
    isStale: true,
  });
});

test("the configured boards are opened: an employer's feed with Platsbanken, or Platsbanken alone", async () => {
  const server = await startJobtech();
  const parts = {
    jobtechUrl: server.url,
    skills: () => skills,
    geography: () => geography,
    log: silentLog,
    now: () => NOON,
  };
  expect((await openBoards(parts)).name).toBe("Platsbanken");
  const both = await openBoards({ ...parts, feed: "/nowhere/jobs.json" });
  expect(both.name).toBe("Our own jobs, Platsbanken");
  const page = await pageOf(both, { role: ["elixir"] });
  expect(idsOf(page)).toEqual(["30100034"]);
  expect(page.missing).toEqual([
    { kind: "unreachable", board: "Our own jobs", reason: "unreadable", searchUrl: undefined },
  ]);
});

function adOf(id: string, title: string, day: string): JobAd {
  return {
    id,
    board: id.split(":")[0]!,
    title,
    employer: "Acme AB",
    published: `${day}T08:00:00.000Z`,
    remote: false,
    text: "",
    skills: [],
    isRemoved: false,
  };
}

/** A board that has these ads, newest first. */
function boardOf(id: string, ads: readonly JobAd[]): JobBoard {
  return {
    id,
    name: id,
    search: async (_, { offset, limit }) => ({
      kind: "page",
      ads: ads.slice(offset, offset + limit),
      total: ads.length,
      isTotalExact: true,
      asOfMs: NOON,
      fromCache: false,
      isStale: false,
      missing: [],
    }),
    gather: async () => ({ kind: "gathered", ads, missing: [] }),
    read: async (adId) => {
      const ad = ads.find((each) => each.id === adId);
      return ad ? { kind: "open", ad } : { kind: "gone" };
    },
  };
}
