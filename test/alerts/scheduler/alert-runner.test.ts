import { expect, test } from "vitest";
import type { AlertStore } from "../../../src/alerts/store.ts";
import { nextRun } from "../../../src/alerts/scheduler/schedule.ts";
import { joinBoards } from "../../../src/jobs/boards/join-boards.ts";
import type { JobBoard } from "../../../src/jobs/model/job-board.ts";
import type { JobtechFault } from "../../../src/tools/jobtech/server.ts";
import { alertOf, DAY_MS, MINUTE_MS, openAlertRunner, publish } from "../open-alert-runner.ts";

const FYLLARE = alertOf({ criteria: { role: ["fyllare"] } });

test("the first run sends the newest twenty and counts the others, which are never sent", async () => {
  const at = await openAlertRunner();
  publish(at.server, 33, "a");
  await at.store.add(FYLLARE);
  expect(await at.alertRunner.runDue()).toBe(1);
  const [message, ...others] = await at.messages();
  expect(others).toEqual([]);
  expect(message).toMatchObject({ alert: "alert", kind: "ads", more: 13, createdAt: at.now(), tries: 0, doubts: 0 });
  expect(message!.ads).toEqual(Array.from({ length: 20 }, (_, nth) => `jobtech:a-${nth}`));
  expect(await at.store.read("alert")).toMatchObject({
    hasBegun: true,
    nextRoundAt: nextRun(FYLLARE.schedule, at.now()),
  });
  expect(await at.nextDay()).toHaveLength(20);
  expect(await at.nextDay()).toEqual([]);
});

test("later runs send new ads, newest first, fifty at a time; the rest comes with the next run", async () => {
  const at = await openAlertRunner();
  await at.store.add(FYLLARE);
  await at.alertRunner.runDue();
  expect(await at.messages()).toEqual([]);
  publish(at.server, 70, "b");
  const first = await at.nextDay();
  expect(first).toEqual(Array.from({ length: 50 }, (_, nth) => `b-${nth}`));
  expect((await at.messages())[0]!.more).toBe(0);
  publish(at.server, 1, "c");
  expect(await at.nextDay()).toEqual(["c-0", ...Array.from({ length: 20 }, (_, nth) => `b-${nth + 50}`)]);
  expect(await at.nextDay()).toEqual([]);
});

test("without new ads nothing is put into the outbox, and the next run is set", async () => {
  const at = await openAlertRunner();
  await at.store.add(alertOf({ criteria: { role: ["no such job"] } }));
  expect(await at.alertRunner.runDue()).toBe(1);
  expect(await at.messages()).toEqual([]);
  expect(await at.store.read("alert")).toMatchObject({ hasBegun: true });
  expect(await at.alertRunner.runDue()).toBe(0);
});

test("an ad is not sent again when its employer edits it, takes it down, or publishes it anew", async () => {
  const at = await openAlertRunner();
  publish(at.server, 4, "a");
  await at.store.add(FYLLARE);
  await at.alertRunner.runDue();
  expect(await at.nextDay()).toHaveLength(4);
  at.server.edit("a-0", (ad) => {
    ad.headline = "Fyllare, nu med bil";
    ad.description.text = "Helt ny text.";
  });
  at.server.remove("a-1");
  at.server.republish("a-2", "d-2");
  expect(await at.nextDay()).toEqual([]);
});

test("an ad edited first and published anew later is still known, whichever way round", async () => {
  const at = await openAlertRunner();
  publish(at.server, 2, "a");
  await at.store.add(FYLLARE);
  await at.alertRunner.runDue();
  expect(await at.nextDay()).toHaveLength(2);
  const rename = (id: string) =>
    at.server.edit(id, (ad) => {
      ad.headline = "Fyllare i ny tjänst";
    });
  rename("a-0");
  at.server.republish("a-1", "d-1");
  expect(await at.nextDay()).toEqual([]);
  at.server.republish("a-0", "d-0");
  rename("d-1");
  expect(await at.nextDay()).toEqual([]);
});

test("a job that is published twice is sent once", async () => {
  const at = await openAlertRunner();
  publish(at.server, 1, "a");
  await at.store.add(FYLLARE);
  at.server.ads.push({ ...structuredClone(at.server.ads.at(-1)!), id: "twin" });
  await at.alertRunner.runDue();
  expect((await at.messages())[0]!.ads).toHaveLength(1);
});

test("an ad that is edited so that it begins to fit is new", async () => {
  const at = await openAlertRunner();
  publish(at.server, 1, "a");
  await at.store.add(alertOf({ criteria: { role: ["fyllare"], have: ["Kotlin"] } }));
  await at.alertRunner.runDue();
  expect(await at.messages()).toEqual([]);
  at.server.edit("a-0", (ad) => {
    ad.description.text = "Du skriver Kotlin.";
  });
  expect(await at.nextDay()).toEqual(["a-0"]);
});

test("place, words to have and words to avoid decide", async () => {
  const at = await openAlertRunner();
  const stockholm = { kind: "region", id: "CifL_Rzy_Mku" } as const;
  await at.store.add(alertOf({ criteria: { role: ["backend"], places: [stockholm], avoid: ["Java"] } }));
  await at.alertRunner.runDue();
  const [message] = await at.messages();
  const found = await at.board.search(
    { role: ["backend"], places: [stockholm], avoid: ["Java"] },
    { offset: 0, limit: 20, order: "newest" },
  );
  expect(message!.ads.length).toBeGreaterThan(1);
  expect(found.kind === "page" && found.ads.map(({ id }) => id)).toEqual(message!.ads);
});

test("first runs of many ads are stored in small transactions, so that other work runs in between", async () => {
  const at = await openAlertRunner();
  publish(at.server, 800, "a");
  for (let n = 0; n < 5; n++) await at.store.add(alertOf({ ...FYLLARE, id: `alert-${n}` }));
  const alerts: number[] = [];
  const store: AlertStore = {
    ...at.store,
    finishAlertRuns: (by, results) => {
      alerts.push(results.length);
      return at.store.finishAlertRuns(by, results);
    },
  };
  expect(await at.another("two", { store }).runDue()).toBe(5);
  expect(alerts).toEqual([2, 2, 1]);
});

test("after seven missed days there is one message, and the next run is the next one", async () => {
  const at = await openAlertRunner();
  await at.store.add(FYLLARE);
  await at.alertRunner.runDue();
  for (let day = 0; day < 7; day++) {
    at.pass(DAY_MS);
    publish(at.server, 2, `day-${day}`);
  }
  expect(await at.alertRunner.runDue()).toBe(1);
  expect(await at.alertRunner.runDue()).toBe(0);
  const messages = await at.messages();
  expect(messages).toHaveLength(1);
  expect(messages[0]!.ads).toHaveLength(14);
  expect((await at.store.read("alert"))!.nextRoundAt).toBeGreaterThan(at.now());
});

const FAULTS: readonly JobtechFault[] = ["slow", "busy", "fault", "malformed", "huge", "empty", "cut-off"];

test.each(FAULTS)(
  "while the board answers %s nothing is sent, nothing is lost, and it is tried again",
  async (fault) => {
    const at = await openAlertRunner(fault === "slow" ? 500 : undefined);
    publish(at.server, 2, "a");
    await at.store.add(FYLLARE);
    at.server.fault = fault;
    expect(await at.alertRunner.runDue()).toBe(0);
    expect(await at.messages()).toEqual([]);
    expect(await at.store.read("alert")).toMatchObject({ hasBegun: false, nextRoundAt: FYLLARE.nextRoundAt });
    at.server.fault = undefined;
    expect(await at.alertRunner.runDue()).toBe(0);
    at.pass(5 * MINUTE_MS);
    expect(await at.alertRunner.runDue()).toBe(1);
    expect((await at.messages()).map(({ ads }) => ads)).toEqual([["jobtech:a-0", "jobtech:a-1"]]);
  },
);

test("the open ads of a board that the first run missed come later as new", async () => {
  const at = await openAlertRunner();
  const other = await openAlertRunner();
  publish(at.server, 2, "a");
  publish(other.server, 25, "b");
  const both = joinBoards([at.board, renamed(other.board)]);
  const alertRunner = at.another("two", { board: both });
  await at.store.add(FYLLARE);
  other.server.fault = "fault";
  await alertRunner.runDue();
  expect((await at.messages()).map(({ ads, more }) => [ads.length, more])).toEqual([[2, 0]]);
  other.server.fault = undefined;
  at.pass(DAY_MS);
  await alertRunner.runDue();
  expect((await at.messages()).map(({ ads, more }) => [ads.length, more])).toEqual([
    [2, 0],
    [25, 0],
  ]);
});

test("ads are gathered once for all alerts with the same role, and unconfirmed, paused and later alerts do not run", async () => {
  const at = await openAlertRunner();
  publish(at.server, 3, "a");
  for (let nth = 0; nth < 1100; nth++) await at.store.add({ ...FYLLARE, id: `alert-${nth}` });
  await at.store.add(alertOf({ id: "backend" }));
  const { confirmedAt: _, ...unconfirmed } = FYLLARE;
  await at.store.add({ ...unconfirmed, id: "unconfirmed" });
  await at.store.add({ ...FYLLARE, id: "paused", paused: "asked" });
  await at.store.add({ ...FYLLARE, id: "tomorrow", nextRoundAt: at.now() + DAY_MS });
  expect(await at.alertRunner.runDue()).toBe(1101);
  expect(at.server.asked).toHaveLength(2);
  for (const id of ["unconfirmed", "paused", "tomorrow"]) expect(await at.messages(id)).toEqual([]);
  const ids = (await at.store.waitingFor(Array.from({ length: 1100 }, (_nothing, nth) => `alert-${nth}`))).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(1100);
});

test("an aborted run leaves the remaining alerts due immediately", async () => {
  const at = await openAlertRunner();
  publish(at.server, 1, "a");
  await at.store.add(FYLLARE);
  at.server.fault = "slow";
  const stopping = new AbortController();
  const running = at.alertRunner.runDue(stopping.signal);
  await expect.poll(() => at.server.asked.length).toBe(1);
  stopping.abort();
  expect(await running).toBe(0);
  at.server.fault = undefined;
  expect(await at.another("two").runDue()).toBe(1);
});

test("without the skills, no alert is claimed", async () => {
  const at = await openAlertRunner();
  await at.store.add(alertOf());
  const unready = at.another("two", { skills: () => Promise.reject(new Error("still learning")) });
  await expect(unready.runDue()).rejects.toThrow("still learning");
  expect(await at.alertRunner.runDue()).toBe(1);
});

test("an alert without a role finds nothing and does not disturb others", async () => {
  const at = await openAlertRunner();
  await at.store.add(alertOf({ id: "gone", criteria: { role: [] } }));
  await at.store.add(alertOf());
  expect(await at.alertRunner.runDue()).toBe(2);
  expect(await at.messages("gone")).toEqual([]);
  expect(await at.messages()).toHaveLength(1);
});

/** The same board under another name, as if it were another's. */
function renamed(board: JobBoard): JobBoard {
  return {
    ...board,
    id: "other",
    async gather(role, signal) {
      const answer = await board.gather(role, signal);
      if (answer.kind === "unreachable") return answer;
      return { ...answer, ads: answer.ads.map((ad) => ({ ...ad, id: ad.id.replace("jobtech", "other") })) };
    },
  };
}
