import PQueue from "p-queue";

/** Runs the sends of one conversation one after another, within the channel's rate. */
export type SendQueue = <T>(conversationId: string, send: () => Promise<T>) => Promise<T>;

const SECOND_MS = 1000;

/** Queues kept in memory; beyond it, the least recently used empty ones are dropped. */
const MAX_QUEUES = 5000;

/** Creates the queues of all conversations. */
export function createSendQueue(sendsPerSecond: number): SendQueue {
  // Ordered by last use.
  const queues = new Map<string, PQueue>();

  function find(conversationId: string): PQueue {
    const queue =
      queues.get(conversationId) ??
      new PQueue({ concurrency: 1, interval: SECOND_MS, intervalCap: sendsPerSecond, strict: true });
    queues.delete(conversationId);
    queues.set(conversationId, queue);
    return queue;
  }

  function dropOldest(): void {
    for (const [id, { size, pending }] of queues) {
      if (queues.size <= MAX_QUEUES) return;
      if (size + pending === 0) queues.delete(id);
    }
  }

  return (conversationId, send) => {
    const queue = find(conversationId);
    dropOldest();
    return queue.add(send);
  };
}
