/** Runs the tasks of one conversation in order, and those of different conversations concurrently. */
export type TurnQueue = {
  /**
   * Queues a task, unless too many tasks of its conversation wait already.
   * @returns false when the task was refused.
   */
  add(conversationId: string, task: () => Promise<void>): boolean;
  /**
   * Runs a conversation's last task after the one under way; drops the waiting tasks and refuses new ones until it has run.
   */
  addLast(conversationId: string, task: () => Promise<void>): Promise<void>;
  /** Whether the conversation has room for another task. */
  hasRoom(conversationId: string): boolean;
  /** Resolves when every queued task has ended. */
  settle(): Promise<void>;
};

type Line = { waiting: number; tail: Promise<void>; isEnding: boolean };

/** Most waiting tasks of one conversation. */
const MAX_WAITING = 20;

/**
 * Creates a queue of turns.
 * @param onFault called with the error of a task; the queue continues.
 */
export function createTurnQueue(onFault: (error: unknown, conversationId: string) => void): TurnQueue {
  const lines = new Map<string, Line>();

  function hasRoom(conversationId: string): boolean {
    const line = lines.get(conversationId);
    return line === undefined || (line.waiting < MAX_WAITING && !line.isEnding);
  }

  function enter(conversationId: string, task: (line: Line) => Promise<void>): Line {
    const line = lines.get(conversationId) ?? { waiting: 0, tail: Promise.resolve(), isEnding: false };
    lines.set(conversationId, line);
    line.waiting += 1;
    line.tail = runAfter(line.tail, conversationId, line, task);
    return line;
  }

  async function runAfter(
    before: Promise<void>,
    conversationId: string,
    line: Line,
    task: (line: Line) => Promise<void>,
  ): Promise<void> {
    await before;
    try {
      await task(line);
    } catch (error) {
      onFault(error, conversationId);
    } finally {
      line.waiting -= 1;
      if (line.waiting === 0) lines.delete(conversationId);
    }
  }

  return {
    hasRoom,

    add(conversationId, task) {
      if (!hasRoom(conversationId)) return false;
      enter(conversationId, async (line) => {
        if (!line.isEnding) await task();
      });
      return true;
    },

    async addLast(conversationId, task) {
      const done = Promise.withResolvers<void>();
      const line = enter(conversationId, async () => {
        await task().then(done.resolve, done.reject);
      });
      line.isEnding = true;
      await done.promise;
    },

    async settle() {
      while (lines.size > 0) await Promise.all(Array.from(lines.values(), (line) => line.tail));
    },
  };
}
