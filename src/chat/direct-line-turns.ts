/** Runs tasks of one conversation one after another, and those of different conversations side by side. */
export type TurnQueue = {
  /**
   * Takes a task in, unless too many of its conversation wait already.
   * @returns false when the task was refused.
   */
  add(conversationId: string, task: () => Promise<void>): boolean;
  /** Whether the conversation has room for another task. */
  hasRoom(conversationId: string): boolean;
  /** Resolves when every task taken in has ended. */
  settle(): Promise<void>;
};

type Line = { waiting: number; tail: Promise<void> };

/** Tasks of one conversation that may wait for their turn. */
const MAX_WAITING = 20;

/**
 * Creates a queue of turns.
 * @param onFault told what a task threw; the queue goes on.
 */
export function createTurnQueue(onFault: (error: unknown, conversationId: string) => void): TurnQueue {
  const lines = new Map<string, Line>();
  const hasRoom = (conversationId: string) => (lines.get(conversationId)?.waiting ?? 0) < MAX_WAITING;

  async function runAfter(before: Promise<void>, conversationId: string, line: Line, task: () => Promise<void>) {
    await before;
    try {
      await task();
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
      const line = lines.get(conversationId) ?? { waiting: 0, tail: Promise.resolve() };
      lines.set(conversationId, line);
      line.waiting += 1;
      line.tail = runAfter(line.tail, conversationId, line, task);
      return true;
    },

    async settle() {
      while (lines.size > 0) await Promise.all(Array.from(lines.values(), (line) => line.tail));
    },
  };
}
