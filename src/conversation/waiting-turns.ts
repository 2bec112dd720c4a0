import type { Store, Transaction } from "../ports/store.ts";
import type { TurnJob } from "../ports/turn-jobs.ts";
import { toPersonPath, type PersonKey } from "./state-key.ts";

/** Creates the data holder of a person's turns that have not ended. @param transaction the turn in which they are deleted. */
export function createWaitingTurnsHolder(store: Pick<Store, "turns">, transaction: Transaction) {
  return {
    async read(person: PersonKey): Promise<Pick<TurnJob, "kind" | "body" | "createdAt">[]> {
      const turns = await store.turns.ofOwner(toPersonPath(person));
      return turns.map(({ kind, body, createdAt }) => ({ kind, body, createdAt }));
    },
    /** Deletes what lies in the outbox. Messages stay: they came after the one that asks for it, and are answered. */
    async forget(person: PersonKey): Promise<number> {
      return transaction.turns.forget({ owner: toPersonPath(person) });
    },
  };
}
