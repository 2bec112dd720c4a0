import { randomUUID } from "node:crypto";
import type { Log } from "../log.ts";
import { StoreFailed } from "../ports/store.ts";
import type { Claim, TurnJob, TurnJobs } from "../ports/turn-jobs.ts";
import { MAX_MESSAGE_TRIES, TURN_TIMES, type TurnTimes } from "./turn-limits.ts";
import { createTurnQueue } from "./turn-queue.ts";
import type { OnStep } from "./turn-step.ts";

/** Runs a job to its end. It may throw `StoreFailed`; then the job is run again. */
export type RunTurn = (job: TurnJob) => Promise<void>;

/** How a message is taken in: with these, its job is stored. */
export type TakingIn = {
  /** Absent where another process has left jobs of the lane, which come first; a sweep takes them all. */
  readonly claim?: Claim;
  readonly tries: 0 | 1;
};

/** Runs the turns of this process: those it takes in, and those that another process has left. */
export type TurnWorker = {
  /** Unique name of this process, for its claims. */
  readonly processName: string;
  /** Returns a claim of this process from now on. */
  claim(): Claim;
  /**
   * Takes a message in: its job is stored by `save`, and run after the earlier ones of its lane.
   * @param save stores the job, claimed as it is told; `undefined` if there is nothing to run.
   */
  takeIn(
    lane: string,
    save: (taking: TakingIn) => Promise<TurnJob | undefined>,
    run: RunTurn,
    options?: {
      /** Whether it runs at once, whatever else runs or waits in its lane. Jobs that a process has left are run in order all the same. */
      readonly isConcurrent?: boolean;
    },
  ): { readonly saved: Promise<TurnJob | undefined>; readonly ended: Promise<void> };
  /** Runs a job that this process has stored and begun, at once: a part of the turn under way. */
  run(job: TurnJob, run: RunTurn): Promise<void>;
  /** Runs something else after the earlier jobs of a lane. */
  runAfter(lane: string, task: () => Promise<void>): Promise<void>;
  /** Number of jobs of a lane that wait or run in this process. */
  size(lane: string): number;
  /** Says how the jobs of a channel are run that another process has left. */
  register(channel: string, run: RunTurn): void;
  /** Begins to look for such jobs. */
  start(): void;
  /** Claims and queues such jobs now. */
  sweep(): Promise<void>;
  /** Waits for the turns under way, at most so long, and leaves the others to the next process. It may be called twice. */
  stop(withinMs: number): Promise<void>;
};

/** Parts of a worker. */
export type TurnWorkerParts = {
  readonly turns: TurnJobs;
  readonly processName: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly times?: Partial<TurnTimes>;
  readonly onStep?: OnStep;
};

/** Lanes claimed at once. */
const LANES = 50;

/** Waits before a turn that could not be stored is tried again, in milliseconds, and the wait after those. */
const RETRY_MS = [250, 1000];
const LAST_RETRY_MS = 5000;

/** Creates the worker of a process. */
export function createTurnWorker({ turns, processName: by, log, now, times, onStep }: TurnWorkerParts): TurnWorker {
  const { leaseMs, renewMs, sweepMs } = { ...TURN_TIMES, ...times };
  const queue = createTurnQueue((err, lane) => log.error({ err, lane }, "turn failed without an apology"));
  const channels = new Map<string, RunTurn>();
  /** Ids of the jobs that are being run. */
  const running = new Set<string>();
  const stopping = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  let isSweeping = false;
  let stopped: Promise<void> | undefined;

  /** Runs a job until it has ended. @param isCounted whether its first try is counted already. */
  async function run(job: TurnJob, runTurn: RunTurn, isCounted = true): Promise<void> {
    running.add(job.id);
    let { tries } = job;
    let mustCount = !isCounted;
    let faults = 0;
    let storeFailures = 0;
    while (!stopping.signal.aborted) {
      try {
        if (mustCount) {
          const counted = faults > MAX_MESSAGE_TRIES ? await giveUp(job) : await turns.begin(by, job.id);
          if (counted === undefined) break;
          tries = counted;
          mustCount = false;
          onStep?.("begun");
        }
        await runTurn({ ...job, tries });
        break;
      } catch (err) {
        log.error({ err, lane: job.lane }, "turn failed; tried again");
        if (err instanceof StoreFailed) await pause(RETRY_MS[storeFailures++] ?? LAST_RETRY_MS, stopping.signal);
        else {
          // Not even an apology could be made.
          faults += 1;
          mustCount = true;
        }
      }
    }
    if (!stopping.signal.aborted) running.delete(job.id);
  }

  async function giveUp({ id, lane }: TurnJob): Promise<undefined> {
    log.error({ lane }, "turn given up: it failed at every try");
    await turns.end(by, id);
  }

  async function sweep(): Promise<void> {
    if (isSweeping || stopping.signal.aborted) return;
    isSweeping = true;
    try {
      for (;;) {
        const claimed = await turns.claim({ by, now: now(), leaseMs }, LANES);
        for (const job of claimed) {
          const runTurn = channels.get(job.channel);
          // A channel that is not set up any more; the job stays until it is too old.
          if (runTurn !== undefined) void queue.add(job.lane, () => run(job, runTurn, false));
        }
        if (claimed.length === 0) return;
        log.info({ turns: claimed.length }, "turns of another process taken over");
      }
    } catch (err) {
      log.error({ err }, "turns of other processes cannot be looked for");
    } finally {
      isSweeping = false;
    }
  }

  async function renew(): Promise<void> {
    if (queue.lanes === 0) return;
    await turns.renew(by, now() + leaseMs).catch((err: unknown) => log.error({ err }, "leases cannot be extended"));
  }

  function toClaim(): Claim {
    return { by, until: now() + leaseMs };
  }

  async function stop(withinMs: number): Promise<void> {
    await Promise.race([queue.settle(), pause(withinMs)]);
    for (const timer of timers) clearInterval(timer);
    stopping.abort();
    await turns
      .release(by, now(), [...running])
      .catch((err: unknown) => log.error({ err }, "turns cannot be released"));
  }

  return {
    processName: by,
    claim: toClaim,

    takeIn(lane, save, runTurn, { isConcurrent = false } = {}) {
      const line = isConcurrent ? randomUUID() : lane;
      // The first of its line begins at once: its try is stored with it.
      const tries = queue.size(line) === 0 ? 1 : 0;
      const taken = isConcurrent ? Promise.resolve(false) : turns.isTaken(lane, by);
      const taking = taken.then((isTaken): TakingIn => (isTaken ? { tries: 0 } : { claim: toClaim(), tries }));
      const saved = taking.then(save).then((job) => {
        if (job !== undefined) onStep?.("stored");
        return job;
      });
      const ended = queue.add(line, async () => {
        const job = await saved.catch(() => undefined);
        const isOwn = (await taking.catch(() => undefined))?.claim !== undefined;
        if (job === undefined || !isOwn) return;
        const isCounted = job.tries > 0;
        if (isCounted) onStep?.("begun");
        await run(job, runTurn, isCounted);
      });
      return { saved, ended };
    },

    run,
    runAfter: (lane, task) => queue.add(lane, task),
    size: (lane) => queue.size(lane),
    register: (channel, runTurn) => void channels.set(channel, runTurn),

    start() {
      if (timers.length > 0) return;
      timers.push(setInterval(() => void renew(), renewMs).unref(), setInterval(() => void sweep(), sweepMs).unref());
      void sweep();
    },

    sweep,
    stop: (withinMs) => (stopped ??= stop(withinMs)),
  };
}

/** Waits, or until a signal is aborted. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end, { once: true });
    timer.unref();
  });
}
