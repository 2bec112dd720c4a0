import type { Log } from "../../log.ts";
import { createWorker } from "./worker.ts";
import type { AlertRunner } from "../matching/alert-runner.ts";

/** What the clock drives. */
export type SchedulerParts = {
  readonly alertRunner: AlertRunner;
  /** Sends what waits in the outbox and is due. */
  readonly sender: { sendDue(signal: AbortSignal): Promise<unknown> };
  /** What is to be done daily: asks whose alerts expire, deletes what has expired. */
  readonly sweep: () => Promise<unknown>;
  /** How often it is looked whether anything is due. */
  readonly everyMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Calls at regular times until what it returns is called; default a timer that keeps no process alive. */
  readonly setTimer?: (tick: () => void, everyMs: number) => () => void;
};

/** Drives rounds, sending and the daily sweep in this process. Several processes may each have one. */
export type Scheduler = {
  /** Starts the timer. */
  start(): void;
  /** Looks now, and resolves when that is over. A kick during a pass makes another follow. */
  wake(): Promise<void>;
  /** Stops the timer, ends the passes under way early and waits for them. */
  stop(): Promise<void>;
};

const SWEEP_EVERY_MS = 24 * 60 * 60 * 1000;

/** Creates the clock. Rounds and sending go on side by side, so that a mail to confirm does not wait for a long round. */
export function createScheduler(parts: SchedulerParts): Scheduler {
  const { alertRunner, sender, sweep, everyMs, now, log, setTimer = startTimer } = parts;
  let sweptAt: number | undefined;
  let stopTimer: (() => void) | undefined;
  const sending = createWorker("sending", (signal) => sender.sendDue(signal), log);
  const looking = createWorker("rounds", (signal) => alertRunner.runDue(signal), log);
  const sweeping = createWorker("sweep", sweepDaily, log);

  return {
    start() {
      stopTimer ??= setTimer(() => void kick(), everyMs);
    },
    wake: kick,
    async stop() {
      stopTimer?.();
      await Promise.all([looking.stop(), sweeping.stop(), sending.stop()]);
    },
  };

  async function kick(): Promise<void> {
    await Promise.all([sending.wake(), sweeping.wake(), looking.wake()]);
    // What these found to say is sent at once.
    await sending.wake();
  }

  async function sweepDaily(): Promise<void> {
    if (sweptAt !== undefined && now() - sweptAt < SWEEP_EVERY_MS) return;
    await sweep();
    sweptAt = now();
  }
}

function startTimer(tick: () => void, everyMs: number): () => void {
  const timer = setInterval(tick, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
