import { createDaily } from "./daily.ts";
import type { Log } from "../../log.ts";
import { createWorker } from "./worker.ts";
import type { AlertRunner } from "../matching/alert-runner.ts";

/** Dependencies of `createScheduler`. */
export type SchedulerParts = {
  readonly alertRunner: AlertRunner;
  /** Sends the messages of the outbox that are due. */
  readonly sender: { sendDue(signal: AbortSignal): Promise<unknown> };
  /** The daily work: asks before alerts expire, and deletes expired data. */
  readonly sweep: () => Promise<unknown>;
  /** Interval of the timer, in milliseconds. */
  readonly everyMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock. */
  readonly monotonicNow: () => number;
  readonly log: Log;
  /** Starts a timer and returns a function that stops it; by default a timer that does not keep the process alive. */
  readonly setTimer?: (tick: () => void, everyMs: number) => () => void;
};

/** Drives alert runs, sending and the daily sweep in this process. Each of several processes may have one. */
export type Scheduler = {
  /** Starts the timer. */
  start(): void;
  /** Runs every worker once and resolves when all are done. A wake during a pass causes another pass. */
  wake(): Promise<void>;
  /** Stops the timer, aborts the passes in progress and waits for them. */
  stop(): Promise<void>;
};

/** Creates a scheduler. Alert runs and sending are concurrent, so that a confirmation mail does not wait for a long run. */
export function createScheduler(parts: SchedulerParts): Scheduler {
  const { alertRunner, sender, sweep, everyMs, now, monotonicNow, log, setTimer = startTimer } = parts;
  const daily = createDaily({ now, monotonicNow });
  let stopTimer: (() => void) | undefined;
  const sending = createWorker("sending", (signal) => sender.sendDue(signal), log);
  const running = createWorker("alert runs", (signal) => alertRunner.runDue(signal), log);
  const sweeping = createWorker("sweep", sweepDaily, log);

  return {
    start() {
      stopTimer ??= setTimer(() => void wake(), everyMs);
    },
    wake,
    async stop() {
      stopTimer?.();
      await Promise.all([running.stop(), sweeping.stop(), sending.stop()]);
    },
  };

  async function wake(): Promise<void> {
    await Promise.all([sending.wake(), sweeping.wake(), running.wake()]);
    // The messages that these workers queued are sent immediately.
    await sending.wake();
  }

  async function sweepDaily(): Promise<void> {
    if (!daily.isDue()) return;
    await sweep();
    daily.done();
  }
}

function startTimer(tick: () => void, everyMs: number): () => void {
  const timer = setInterval(tick, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
