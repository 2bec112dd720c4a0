import type { Log } from "../../log.ts";

/** Work that is done again and again, never twice at a time. */
export type Worker = {
  /** Has the work done once more, after what is under way; resolves when that is over. Nothing is done once stopped. */
  wake(): Promise<void>;
  /** Ends the work under way early and waits for it. */
  stop(): Promise<void>;
};

/**
 * Creates a lane. A fault is logged, and the next pass comes anyway.
 * @param name what the log calls the work.
 */
export function createWorker(name: string, work: (signal: AbortSignal) => Promise<unknown>, log: Log): Worker {
  const stopping = new AbortController();
  let underWay: Promise<void> | undefined;
  let following: Promise<void> | undefined;

  return {
    wake() {
      // However many ask meanwhile, one more pass sees what all of them mean.
      following ??= underWay?.then(begin);
      return following ?? begin();
    },
    async stop() {
      stopping.abort();
      await (following ?? underWay);
    },
  };

  function begin(): Promise<void> {
    following = undefined;
    const pass = run().finally(() => {
      underWay = undefined;
    });
    underWay = pass;
    return pass;
  }

  async function run(): Promise<void> {
    if (stopping.signal.aborted) return;
    try {
      await work(stopping.signal);
    } catch (error) {
      log.error({ err: error, work: name }, "background work failed");
    }
  }
}
