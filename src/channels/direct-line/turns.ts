/** Runs tasks of one conversation one after another, and those of different conversations side by side. */
export type TurnQueue = {
  /**
   * Takes a task in, unless too many of its conversation wait already.
   * @returns false when the task was refused.
   */
  add(conversationId: string, task: () => Promise<void>): boolean;
  /**
   * Runs a conversation's last task when the one under way has ended; those that wait are dropped, and none is taken in
   * until it has run.
   */
  addLast(conversationId: string, task: () => Promise<void>): Promise<void>;
  /** Whether the conversation has room for another task. */
  hasRoom(conversationId: string): boolean;
  /** Resolves when every task taken in has ended. */
  settle(): Promise<void>;
};

type Line = { waiting: number; tail: Promise<void>; isEnding: boolean };

/** Tasks of one conversation that may wait for their turn. */
const MAX_WAITING = 20;

/**
 * Creates a queue of turns.
 * @param onFault told what a task threw; the queue goes on.
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
