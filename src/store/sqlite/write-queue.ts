import { setTimeout as wait } from "node:timers/promises";
import { isBusy } from "./busy.ts";

/** Runs writes, and waits for the locks of other connections without blocking the event loop. */
export type WriteQueue = {
  /**
   * Runs a write at once or, while another connection holds the write lock, as soon as it is free, in the order of the calls.
   * A write that throws for a lock must have changed nothing.
   * @throws what the write throws; the error of the lock after five seconds.
   */
  run<T>(write: () => T | Promise<T>): Promise<T>;
  /** Lets writes wait for as long as some work of this program holds the write lock. */
  waitThrough<T>(work: Promise<T>): Promise<T>;
};

/** Longest wait for a lock of another program. */
const LOCK_LIMIT_MS = 5000;

/** Waits between tries; the last one repeats. */
const WAITS_MS = [1, 2, 5, 10, 20] as const;
const LONGEST_WAIT_MS = 50;

/** Creates the queue of one connection, whose own busy timeout should be short. */
export function createWriteQueue(): WriteQueue {
  let tail: Promise<unknown> | undefined;
  let works = 0;

  async function retry<T>(write: () => T | Promise<T>): Promise<T> {
    let waitedMs = 0;
    for (let attempt = 0; ; attempt++) {
      try {
        return await write();
      } catch (error) {
        if (!isBusy(error) || waitedMs >= LOCK_LIMIT_MS) throw error;
        const waitMs = WAITS_MS[attempt] ?? LONGEST_WAIT_MS;
        await wait(waitMs);
        if (works === 0) waitedMs += waitMs;
      }
    }
  }

  return {
    async run(write) {
      if (tail === undefined) {
        try {
          return await write();
        } catch (error) {
          if (!isBusy(error)) throw error;
        }
      }
      const result = (tail ?? Promise.resolve()).then(() => retry(write));
      const ended = result.catch(() => undefined);
      tail = ended;
      void ended.then(() => {
        if (tail === ended) tail = undefined;
      });
      return result;
    },

    async waitThrough(work) {
      works += 1;
      try {
        return await work;
      } finally {
        works -= 1;
      }
    },
  };
}

/** Makes each method of an object a write of a queue. The methods must work synchronously and may return promises. */
export function queueWrites<T extends object>(object: T, queue: WriteQueue): T {
  return new Proxy(object, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...given: unknown[]) => queue.run(() => Reflect.apply(method, target, given) as unknown);
    },
  });
}
