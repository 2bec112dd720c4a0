/** Runs the tasks of one lane in order, and those of different lanes concurrently. */
export type TurnQueue = {
  /** Queues a task; resolves when it has ended, also with an error. */
  add(lane: string, task: () => Promise<void>): Promise<void>;
  /** Number of tasks of a lane that wait or run. */
  size(lane: string): number;
  /** Number of lanes with tasks. */
  readonly lanes: number;
  /** Resolves when every queued task has ended. */
  settle(): Promise<void>;
};

/**
 * Creates a queue of turns.
 * @param onFault called with the error of a task; the queue continues.
 */
export function createTurnQueue(onFault: (error: unknown, lane: string) => void): TurnQueue {
  const lines = new Map<string, { size: number; tail: Promise<void> }>();

  async function runAfter(before: Promise<void>, lane: string, task: () => Promise<void>): Promise<void> {
    await before;
    try {
      await task();
    } catch (error) {
      onFault(error, lane);
    }
  }

  return {
    async add(lane, task) {
      const line = lines.get(lane) ?? { size: 0, tail: Promise.resolve() };
      lines.set(lane, line);
      line.size += 1;
      line.tail = runAfter(line.tail, lane, task).finally(() => {
        line.size -= 1;
        if (line.size === 0) lines.delete(lane);
      });
      await line.tail;
    },

    size: (lane) => lines.get(lane)?.size ?? 0,

    get lanes() {
      return lines.size;
    },

    async settle() {
      while (lines.size > 0) await Promise.all(Array.from(lines.values(), ({ tail }) => tail));
    },
  };
}
