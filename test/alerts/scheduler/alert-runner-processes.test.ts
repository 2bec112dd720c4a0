import { expect, test } from "vitest";
import type { JobBoard } from "../../../src/jobs/model/job-board.ts";
import { alertOf, DAY_MS, MINUTE_MS, openAlertRunner, publish, type AlertRunnerAtWork } from "../open-alert-runner.ts";

const FYLLARE = alertOf({ criteria: { role: ["fyllare"] } });
const COUNT = 2500;

test("two processes on one database share the work, and no alert is told twice", async () => {
  const at = await openAlertRunner();
  publish(at.server, 3, "a");
  const ids = Array.from({ length: COUNT }, (_, nth) => `alert-${nth}`);
  for (const id of ids) await at.store.add({ ...FYLLARE, id });
  const done = await Promise.all([at.alertRunner.runDue(), at.another("two").runDue()]);
  expect(done[0] + done[1]).toBe(COUNT);
  expect(Math.min(...done)).toBeGreaterThan(0);
  const told = (await at.store.waitingFor(ids)).map(({ alert }) => alert);
  expect(told).toHaveLength(COUNT);
  expect(new Set(told).size).toBe(COUNT);
});

test("what a dead process had claimed is taken over when its claim lapses", async () => {
  const at = await openAlertRunner();
  publish(at.server, 1, "a");
  await at.store.add(FYLLARE);
  const { alive, gathering } = stall(at);
  const dead = alive.runDue();
  await gathering.asked.promise;
  expect(await at.alertRunner.runDue()).toBe(0);
  at.pass(10 * MINUTE_MS);
  expect(await at.alertRunner.runDue()).toBe(1);
  gathering.answered.resolve();
  await dead;
});

test("a process that wakes after its claim has lapsed writes nothing", async () => {
  const at = await openAlertRunner();
  publish(at.server, 1, "a");
  await at.store.add(FYLLARE);
  const { alive, gathering } = stall(at);
  const sleeper = alive.runDue();
  await gathering.asked.promise;
  at.pass(10 * MINUTE_MS);
  await at.alertRunner.runDue();
  at.pass(DAY_MS);
  publish(at.server, 1, "b");
  // It resumes among the next day's ads, and would send both as if no process had sent them.
  gathering.answered.resolve();
  await sleeper;
  expect((await at.messages()).map(({ ads }) => ads)).toEqual([["jobtech:a-0"]]);
  await at.alertRunner.runDue();
  expect((await at.messages()).map(({ ads }) => ads)).toEqual([["jobtech:a-0"], ["jobtech:b-0"]]);
});

/** An alert runner of a process that halts while it gathers, until it may continue. */
function stall(at: AlertRunnerAtWork) {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const gather: JobBoard["gather"] = async (role) => {
    asked.resolve();
    await answered.promise;
    return at.board.gather(role);
  };
  return { alive: at.another("sleeper", { board: { gather } }), gathering: { asked, answered } };
}
