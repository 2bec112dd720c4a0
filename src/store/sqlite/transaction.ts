import type { DatabaseSync } from "node:sqlite";
import { StoreFailed, type Store, type Stored, type Transaction } from "../../ports/store.ts";
import { inTransaction } from "./database.ts";
import type { TurnJobRows } from "./turn-jobs.ts";
import type { WriteQueue } from "./write-queue.ts";

/** A write of a transaction, by itself all or nothing. @returns whether it could be made: another writer may have been faster. */
export type Write = () => boolean;

/** The synchronous queries behind a transaction. */
export type TransactionQueries = {
  /** As `Store.write`, of a value as JSON. */
  write(key: string, json: string, expected: number | undefined): number | undefined;
  delete(key: string): void;
  readonly turns: TurnJobRows;
};

/** Begins a transaction of a store, and lets the parts of the store add their writes to it. */
export type Transactions = {
  begin(store: Pick<Store, "read" | "setAside" | "list">): Transaction;
  /** Adds a write to a transaction that `begin` returned. */
  record(transaction: Transaction, write: Write): void;
};

/** Version of a value that the transaction itself has written. */
const OWN_VERSION = -1;

/**
 * Creates the transactions of a database. All turns of a process share one connection, so a transaction collects its writes and
 * makes them in one go: in between no lock is held, whatever a turn waits for.
 */
export function createTransactions(
  database: DatabaseSync,
  queue: Pick<WriteQueue, "run">,
  queries: TransactionQueries,
): Transactions {
  const writes = new WeakMap<Transaction, Write[]>();

  function begin(store: Pick<Store, "read" | "setAside" | "list">): Transaction {
    const recorded: Write[] = [];
    const afterwards: (() => void)[] = [];
    /** JSON that the transaction has written; `undefined` for a deleted key. */
    const own = new Map<string, string | undefined>();

    const transaction: Transaction = {
      read: async (key) => (own.has(key) ? toOwn(own.get(key)) : store.read(key)),

      async write(key, value, expected) {
        const json = JSON.stringify(value ?? null);
        own.set(key, json);
        const known = expected === OWN_VERSION ? undefined : expected;
        recorded.push(() => queries.write(key, json, known) !== undefined);
        return OWN_VERSION;
      },

      async delete(key) {
        own.set(key, undefined);
        recorded.push(() => (queries.delete(key), true));
      },

      setAside: (key, version) => store.setAside(key, version),

      async list(prefix, options) {
        const entries = await store.list(prefix, options);
        return entries.filter(({ key }) => !own.has(key) || own.get(key) !== undefined);
      },

      turns: {
        async add(job) {
          recorded.push(() => queries.turns.insert(job));
          return true;
        },
        async end(by, id) {
          recorded.push(() => queries.turns.remove(by, id));
          return true;
        },
        async forget(of) {
          recorded.push(() => (queries.turns.forget(of), true));
          return 0;
        },
      },

      afterwards: (task) => void afterwards.push(task),

      async commit() {
        const isCommitted = await queue
          .run(() => commit(recorded))
          .catch((error: unknown) => {
            throw new StoreFailed(error);
          });
        if (!isCommitted) return false;
        for (const task of afterwards) task();
        return true;
      },
    };
    writes.set(transaction, recorded);
    return transaction;
  }

  function commit(recorded: readonly Write[]): boolean {
    const [first] = recorded;
    try {
      // One statement is a transaction of its own.
      if (recorded.length === 1 && first !== undefined) return first();
      inTransaction(database, () => {
        if (!recorded.every((write) => write())) throw new Overtaken();
      });
      return true;
    } catch (error) {
      if (error instanceof Overtaken) return false;
      throw error;
    }
  }

  return {
    begin,
    record(transaction, write) {
      const recorded = writes.get(transaction);
      if (recorded === undefined) throw new Error("this store did not begin the transaction");
      recorded.push(write);
    },
  };
}

function toOwn(json: string | undefined): Stored | undefined {
  return json === undefined ? undefined : { value: JSON.parse(json) as unknown, version: OWN_VERSION };
}

/** Another writer was faster; rolls the transaction back. */
class Overtaken extends Error {
  override readonly name = "Overtaken";
}
