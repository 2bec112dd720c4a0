import { expect, test } from "vitest";
import { createScheduler, type Scheduler } from "../../../src/alerts/scheduler/scheduler.ts";
import { silentLog, type Log } from "../../../src/log.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A pass of the alert runner that has begun; it lasts until it is ended. */
type Pass = { readonly signal: AbortSignal | undefined; end(error?: Error): void };

test("one pass runs at a time: wakes during a pass cause a single further pass", async () => {
  const { scheduler, passes, begun } = openScheduler();
  const first = scheduler.wake();
  const others = [scheduler.wake(), scheduler.wake(), scheduler.wake()];
  expect(passes).toHaveLength(1);
  passes[0]!.end();
  await first;
  await begun(2);
  passes[1]!.end();
  await Promise.all(others);
  expect(passes).toHaveLength(2);
});

test("a wake between two passes does not begin a concurrent pass", async () => {
  const { scheduler, passes, begun } = openScheduler();
  const first = scheduler.wake();
  const second = scheduler.wake();
  passes[0]!.end();
  await first;
  await begun(2);
  const third = scheduler.wake();
  expect(passes).toHaveLength(2);
  passes[1]!.end();
  await second;
  await begun(3);
  passes[2]!.end();
  await third;
});

test("an error is logged, and the next pass still runs", async () => {
  const faults: object[] = [];
  const { scheduler, passes } = openScheduler({ ...silentLog, error: (facts: object) => void faults.push(facts) });
  const first = scheduler.wake();
  passes[0]!.end(new Error("disk full"));
  await first;
  expect(faults).toMatchObject([{ work: "alert runs", err: { message: "disk full" } }]);
  const second = scheduler.wake();
  expect(passes).toHaveLength(2);
  passes[1]!.end();
  await second;
});

test("messages of an alert run are sent in the same pass, and waiting messages do not wait for the run", async () => {
  const { scheduler, passes, sent } = openScheduler();
  const pass = scheduler.wake();
  expect(sent).toEqual([0]);
  passes[0]!.end();
  await pass;
  expect(sent).toEqual([0, 1]);
});

test("the timer wakes the workers, from start to stop", async () => {
  const { scheduler, passes, timer } = openScheduler();
  expect(timer.tick).toBeUndefined();
  scheduler.start();
  scheduler.start();
  expect(timer.everyMs).toEqual([30_000]);
  timer.tick!();
  expect(passes).toHaveLength(1);
  passes[0]!.end();
  await scheduler.stop();
  expect(timer.tick).toBeUndefined();
});

test("a stop aborts the pass in progress, waits for it, and no other follows", async () => {
  const { scheduler, passes } = openScheduler();
  const woken = [scheduler.wake(), scheduler.wake()];
  let isStopped = false;
  const stopping = scheduler.stop().finally(() => {
    isStopped = true;
  });
  expect(passes[0]!.signal?.aborted).toBe(true);
  await Promise.resolve();
  expect(isStopped).toBe(false);
  passes[0]!.end();
  await Promise.all([stopping, ...woken]);
  await scheduler.wake();
  await scheduler.stop();
  expect(passes).toHaveLength(1);
});

test("the sweep runs daily, however often the workers wake", async () => {
  const { kickThrough, swept, time } = openScheduler();
  await kickThrough();
  await kickThrough();
  expect(swept).toHaveLength(1);
  time.ms += DAY_MS;
  await kickThrough();
  expect(swept).toHaveLength(2);
});

test("a sweep that failed is tried again at the next pass", async () => {
  const { kickThrough, swept, faults } = openScheduler();
  faults.sweep = true;
  await kickThrough();
  faults.sweep = false;
  await kickThrough();
  expect(swept).toHaveLength(2);
});

function openScheduler(log: Log = silentLog) {
  const passes: Pass[] = [];
  const waiting: { readonly count: number; readonly tell: () => void }[] = [];
  const sent: number[] = [];
  const swept: number[] = [];
  const faults = { sweep: false };
  const time = { ms: 0 };
  const timer: { tick: (() => void) | undefined; everyMs: number[] } = { tick: undefined, everyMs: [] };
  const runDue = (signal?: AbortSignal): Promise<number> =>
    new Promise((resolve, reject) => {
      passes.push({ signal, end: (error) => (error ? reject(error) : resolve(0)) });
      for (const { count, tell } of waiting) if (passes.length >= count) tell();
    });
  const scheduler: Scheduler = createScheduler({
    alertRunner: { runDue },
    sender: { sendDue: async () => void sent.push(sent.length) },
    async sweep() {
      swept.push(time.ms);
      if (faults.sweep) throw new Error("disk full");
    },
    everyMs: 30_000,
    now: () => time.ms,
    monotonicNow: () => time.ms,
    log,
    setTimer(tick, everyMs) {
      timer.tick = tick;
      timer.everyMs.push(everyMs);
      return () => {
        timer.tick = undefined;
      };
    },
  });
  return {
    scheduler,
    passes,
    sent,
    swept,
    faults,
    time,
    timer,
    /** Resolves as soon as so many passes have begun. */
    begun: (count: number) =>
      new Promise<void>((tell) => {
        if (passes.length >= count) tell();
        else waiting.push({ count, tell });
      }),
    /** A pass that finds nothing to do. */
    kickThrough: async () => {
      const pass = scheduler.wake();
      passes.at(-1)!.end();
      await pass;
    },
  };
}
