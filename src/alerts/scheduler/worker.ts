import type { Log } from "../../log.ts";

/** Repeated background work, one pass at a time. */
export type Worker = {
  /** Runs one more pass after the pass in progress; resolves when it is done. A stopped worker does nothing. */
  wake(): Promise<void>;
  /** Aborts the pass in progress and waits for it. */
  stop(): Promise<void>;
};

/**
 * Creates a worker. An error in a pass is logged, and later passes still run.
 * @param name name of the work in the log.
 */
export function createWorker(name: string, work: (signal: AbortSignal) => Promise<unknown>, log: Log): Worker {
  const stopping = new AbortController();
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  return {
    wake() {
      // One more pass serves all wakes that come during this one.
      next ??= current?.then(begin);
      return next ?? begin();
    },
    async stop() {
      stopping.abort();
      await (next ?? current);
    },
  };

  function begin(): Promise<void> {
    next = undefined;
    const pass = run().finally(() => {
      current = undefined;
    });
    current = pass;
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
