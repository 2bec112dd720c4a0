import { expect, test } from "vitest";
import { createTurnWorker, type TakingIn, type TurnWorker } from "../../src/conversation/turn-worker.ts";
import { silentLog } from "../../src/log.ts";
import { StoreFailed } from "../../src/ports/store.ts";
import type { TurnJob } from "../../src/ports/turn-jobs.ts";
import { openSqliteStore, type Storage } from "../../src/store/sqlite/store.ts";

const NOON = Date.parse("2026-11-22T12:00:00Z");

test("the turns of a lane run one after another, and those of other lanes meanwhile", async () => {
  const { take, ran } = open();
  const gate = Promise.withResolvers<void>();
  const [slow, next, other] = [take("a1", "a", () => gate.promise), take("a2", "a"), take("b1", "b")];
  await other;
  expect(ran).toEqual(["a1", "b1"]);
  gate.resolve();
  await Promise.all([slow, next]);
  expect(ran).toEqual(["a1", "b1", "a2"]);
});

test("a turn that could not be stored is run again, and its lane waits for it", async () => {
  const { take, ran } = open();
  let isFull = true;
  const failing = take("a1", "a", async () => {
    if (isFull) {
      isFull = false;
      throw new StoreFailed(new Error("disk full"));
    }
  });
  await Promise.all([failing, take("a2", "a")]);
  expect(ran).toEqual(["a1", "a1", "a2"]);
});

test("a turn that fails in every other way is given up after its tries", async () => {
  const { store, take, ran } = open();
  await take("a1", "a", () => Promise.reject(new Error("a fault")));
  expect(ran).toEqual(["a1", "a1", "a1"]);
  expect(await store.turns.ofOwner("test/c/u")).toEqual([]);
});

test("a worker that stops ends the turn under way, and leaves those it cannot wait for to the next, in order", async () => {
  const { store, worker, take, ran } = open();
  const never = new Promise<void>(() => {});
  void take("a1", "a", () => never);
  void take("a2", "a");
  const quick = take("b1", "b");
  await quick;
  await worker.stop(1);
  const next = open(store);
  await next.worker.sweep();
  await expect.poll(() => next.ran).toEqual(["a1 1", "a2 1"]);
  expect(ran).toEqual(["a1", "b1"]);
});

test("a message of a lane that a killed process has left follows what that left", async () => {
  const killed = open();
  void killed.take("a1", "a", () => new Promise(() => {}));
  await expect.poll(() => killed.ran).toEqual(["a1"]);
  let now = NOON;
  const { worker, take, ran } = open(killed.store, () => now);
  await take("a2", "a");
  expect(ran).toEqual([]);
  now += 60_000;
  await worker.sweep();
  await expect.poll(() => ran).toEqual(["a1 2", "a2 1"]);
});

let processes = 0;

/** Opens a worker that notes which jobs it runs; with the number of tries, where another process had taken them in. */
function open(store: Storage = openSqliteStore(":memory:"), now = () => NOON) {
  processes += 1;
  const worker: TurnWorker = createTurnWorker({
    turns: store.turns,
    processName: `p${processes}`,
    log: silentLog,
    now,
  });
  const ran: string[] = [];
  worker.register("test", async ({ id, tries }) => {
    ran.push(`${id} ${tries}`);
    await store.turns.end(worker.processName, id);
  });

  function take(id: string, lane: string, work: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    const save = async (taking: TakingIn): Promise<TurnJob> => {
      const job = { id, lane, kind: "message", channel: "test", owner: "test/c/u", body: {}, createdAt: NOON } as const;
      await store.turns.add({ ...job, ...taking });
      return { ...job, tries: taking.tries, progress: 0 };
    };
    const run = async () => {
      ran.push(id);
      await work();
      await store.turns.end(worker.processName, id);
    };
    return worker.takeIn(lane, save, run).ended;
  }

  return { store, worker, take, ran };
}
