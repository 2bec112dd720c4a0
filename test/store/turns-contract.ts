import { afterEach, beforeEach, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import type { NewTurnJob, TurnJob } from "../../src/ports/turn-jobs.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const LEASE_MS = 1000;

/** Tests what every store must do for turns and transactions; `open` gives each test two openers of one empty store of its own. */
export function testTurns(open: () => Promise<readonly [Store, Store]>): void {
  let one: Store;
  let two: Store;

  beforeEach(async () => {
    [one, two] = await open();
  });

  afterEach(async () => {
    await one.close();
    await two.close();
  });

  it("a job comes back as it was added, with what its process has counted and noted", async () => {
    const job = someJob({ claim: claimOf("a"), tries: 1 });
    expect(await one.turns.add(job)).toBe(true);
    expect(await one.turns.begin("a", "m1")).toBe(2);
    expect(await one.turns.note("a", "m1", 3)).toBe(true);
    const { claim: _, ...added } = job;
    expect(await two.turns.ofOwner(job.owner)).toEqual([{ ...added, tries: 2, progress: 3 }]);
  });

  it("of two jobs with one id the first is kept", async () => {
    expect(await one.turns.add(someJob({ body: "first" }))).toBe(true);
    expect(await two.turns.add(someJob({ body: "second" }))).toBe(false);
    expect((await one.turns.ofOwner("web/c/u")).map(({ body }) => body)).toEqual(["first"]);
  });

  it("a job that is held is claimed by others when its lease has lapsed, and not again by its own process", async () => {
    await one.turns.add(someJob({ claim: claimOf("a") }));
    expect(await claim(two, "b")).toEqual([]);
    expect(await claim(one, "a", NOW + LEASE_MS)).toEqual([]);
    expect(await claim(two, "b", NOW + LEASE_MS)).toEqual(["m1"]);
    expect(await one.turns.begin("a", "m1")).toBeUndefined();
    expect(await one.turns.note("a", "m1", 1)).toBe(false);
    expect(await one.turns.end("a", "m1")).toBe(false);
    expect(await one.turns.holds("a", "m1")).toBe(false);
    expect(await two.turns.holds("b", "m1")).toBe(true);
    expect(await two.turns.end("b", "m1")).toBe(true);
  });

  it("a lease that is extended does not lapse", async () => {
    await one.turns.add(someJob({ claim: claimOf("a") }));
    await one.turns.renew("a", NOW + 2 * LEASE_MS);
    expect(await claim(two, "b", NOW + LEASE_MS)).toEqual([]);
    expect(await claim(two, "b", NOW + 2 * LEASE_MS)).toEqual(["m1"]);
  });

  it("a lease that ends later than any could was given by a wrong clock, and counts as lapsed", async () => {
    await one.turns.add(someJob({ claim: { by: "a", until: NOW + 3_600_000 } }));
    expect(await claim(two, "b")).toEqual(["m1"]);
  });

  it("the jobs of a lane are claimed together: what is left of a turn first, then messages in the order of arrival", async () => {
    for (const id of ["m1", "m2", "m3"]) await one.turns.add(someJob({ id }));
    await one.turns.add(someJob({ id: "c1", kind: "command" }));
    await one.turns.add(someJob({ id: "other", lane: "l2" }));
    expect(await claim(two, "b", NOW, 1)).toEqual(["c1", "m1", "m2", "m3"]);
    expect(await claim(one, "a", NOW, 1)).toEqual(["other"]);
  });

  it("a lane of which another process holds a job is left alone", async () => {
    await one.turns.add(someJob({ id: "m1", claim: claimOf("a") }));
    await two.turns.add(someJob({ id: "m2" }));
    expect(await two.turns.isTaken("l1", "b")).toBe(true);
    expect(await two.turns.isTaken("l2", "b")).toBe(false);
    expect(await claim(two, "b")).toEqual([]);
    await one.turns.end("a", "m1");
    expect(await claim(two, "b")).toEqual(["m2"]);
    expect(await two.turns.isTaken("l1", "b")).toBe(false);
  });

  it("a job is not claimed before it is due", async () => {
    await one.turns.add(someJob({ dueAt: NOW + 5 }));
    expect(await claim(one, "a")).toEqual([]);
    expect(await claim(one, "a", NOW + 5)).toEqual(["m1"]);
  });

  it("of many processes that claim at once one gets a job", async () => {
    await one.turns.add(someJob());
    const claimed = await Promise.all(Array.from({ length: 20 }, (_, i) => claim(i % 2 === 0 ? one : two, `p${i}`)));
    expect(claimed.filter((jobs) => jobs.length > 0)).toHaveLength(1);
  });

  it("a process that stops leaves its jobs at once, without the tries that it did not finish", async () => {
    await one.turns.add(someJob({ id: "m1", claim: claimOf("a"), tries: 1 }));
    await one.turns.add(someJob({ id: "m2", claim: claimOf("a"), tries: 1 }));
    await one.turns.release("a", NOW, ["m1"]);
    const jobs = await two.turns.claim({ by: "b", now: NOW, leaseMs: LEASE_MS }, 10);
    expect(jobs.map(({ id, tries }) => [id, tries])).toEqual([
      ["m1", 0],
      ["m2", 1],
    ]);
  });

  it("the commands and replies of an owner are forgotten, the jobs of a lane, and those that are old", async () => {
    await one.turns.add(someJob({ id: "m1" }));
    await one.turns.add(someJob({ id: "c1", kind: "command" }));
    await one.turns.add(someJob({ id: "r1", kind: "replies", owner: "web/c/other" }));
    expect(await two.turns.forget({ owner: "web/c/u" })).toBe(1);
    expect(await two.turns.forgetBefore(NOW)).toBe(0);
    expect(await two.turns.forget({ lane: "l1" })).toBe(2);
    await one.turns.add(someJob({ id: "m1" }));
    expect(await two.turns.forgetBefore(NOW + 1)).toBe(1);
  });

  it("a transaction makes its writes together, and shows them to itself only before", async () => {
    await one.turns.add(someJob({ claim: claimOf("a") }));
    await one.write("gone", 1);
    const transaction = one.begin();
    await transaction.write("k", { a: 1 }, 0);
    await transaction.delete("gone");
    await transaction.turns.end("a", "m1");
    await transaction.turns.add(someJob({ id: "m2" }));
    const done: string[] = [];
    transaction.afterwards(() => done.push("done"));
    expect((await transaction.read("k"))?.value).toEqual({ a: 1 });
    expect(await transaction.read("gone")).toBeUndefined();
    expect(await transaction.list("gone")).toEqual([]);
    expect([await two.read("k"), (await two.read("gone"))?.value, done]).toEqual([undefined, 1, []]);

    expect(await transaction.commit()).toBe(true);

    expect([(await two.read("k"))?.value, await two.read("gone"), done]).toEqual([{ a: 1 }, undefined, ["done"]]);
    expect((await two.turns.ofOwner("web/c/u")).map(({ id }) => id)).toEqual(["m2"]);
  });

  it.each<[string, (store: Store) => Promise<unknown>]>([
    ["a key was written", (store) => store.write("k", "faster")],
    ["its job was taken over", async (store) => claim(store, "b", NOW + LEASE_MS)],
    ["the id of its new job exists", (store) => store.turns.add(someJob({ id: "m2", lane: "l2" }))],
  ])("a transaction makes none of its writes when meanwhile %s", async (_, overtake) => {
    await one.turns.add(someJob({ claim: claimOf("a") }));
    const version = (await one.write("k", "before")) ?? 0;
    const transaction = one.begin();
    await transaction.write("other", 1);
    await transaction.write("k", "after", version);
    await transaction.turns.end("a", "m1");
    await transaction.turns.add(someJob({ id: "m2" }));
    let isDone = false;
    transaction.afterwards(() => void (isDone = true));
    await overtake(two);

    expect(await transaction.commit()).toBe(false);

    expect(await two.read("other")).toBeUndefined();
    expect((await two.read("k"))?.value).not.toBe("after");
    expect((await two.turns.ofOwner("web/c/u")).map(({ id }) => id)).toContain("m1");
    expect(isDone).toBe(false);
  });

  it("a key may be written twice in a transaction, and one that is never committed changes nothing", async () => {
    const version = (await one.write("k", "before")) ?? 0;
    const dropped = one.begin();
    await dropped.write("k", "dropped", version);
    const transaction = one.begin();
    const next = await transaction.write("k", "first", version);
    await transaction.write("k", "second", next);
    expect(await transaction.commit()).toBe(true);
    expect((await two.read("k"))?.value).toBe("second");
  });
}

function claimOf(by: string) {
  return { by, until: NOW + LEASE_MS };
}

async function claim(store: Store, by: string, now = NOW, lanes = 10): Promise<string[]> {
  return (await store.turns.claim({ by, now, leaseMs: LEASE_MS }, lanes)).map(({ id }: TurnJob) => id);
}

function someJob(fields: Partial<NewTurnJob> = {}): NewTurnJob {
  return {
    id: "m1",
    lane: "l1",
    kind: "message",
    channel: "web",
    owner: "web/c/u",
    body: { text: "hi" },
    createdAt: NOW,
    ...fields,
  };
}
