import type { DatabaseSync } from "node:sqlite";
import { toChanged } from "../../alerts/to-changed.ts";
import type { AlertChange, AlertStore } from "../../alerts/store.ts";
import type { Alert, Outgoing } from "../../jobs/model/alert.ts";
import type { Transaction } from "../../ports/store.ts";
import { createAlertRows } from "./alert-rows.ts";
import { inTransaction } from "./database.ts";
import { createOutboxQueries } from "./outbox.ts";
import { createAlertRunQueries } from "./alert-runs.ts";
import { createAlertTokenQueries } from "./alert-tokens.ts";
import type { SetAside } from "./set-aside.ts";

/** Creates the alert store of an SQLite database. @param record adds a write to a transaction. */
export function createSqliteAlerts(
  database: DatabaseSync,
  setAside: SetAside,
  record: (transaction: Transaction, write: () => boolean) => void,
): AlertStore {
  const rows = createAlertRows(database, setAside);
  const outbox = createOutboxQueries(database, setAside);
  const tokens = createAlertTokenQueries(database);

  const store: AlertStore = {
    async add(alert, message) {
      inTransaction(database, () => {
        rows.insert(alert);
        if (message !== undefined) outbox.insert(message);
      });
    },

    async read(id) {
      return rows.find(id);
    },

    async change(id, change, message) {
      return inTransaction(database, () => apply(id, change, message));
    },

    async delete(ids) {
      return inTransaction(database, () => ids.filter((id) => rows.delete(id)).length);
    },

    async ofOwner(owner) {
      return rows.ofOwner(owner);
    },

    async ofAddress(address) {
      return rows.ofAddress(address);
    },

    async expiring(before, { limit, isAsked }) {
      return isAsked === undefined ? rows.expiring(before, limit) : rows.expiringUnasked(before, limit);
    },

    async unconfirmed(before, limit) {
      return rows.unconfirmed(before, limit);
    },

    ...tokens.calls,
    ...createAlertRunQueries(database, setAside, outbox.insert),
    ...outbox.calls,

    within: (transaction) => within(transaction),
  };
  return store;

  function apply(id: string, change: AlertChange, message?: Outgoing): Alert | undefined {
    const alert = rows.find(id);
    const changed = alert && toChanged(alert, change);
    if (changed === undefined) return undefined;
    rows.update(changed);
    outbox.hold(id);
    // A pause holds messages; after any other change a claimed message may be out of date, so it is released.
    if (change.paused === undefined) outbox.release(id);
    if (message !== undefined) outbox.insert(message);
    return changed;
  }

  function within(transaction: Transaction): AlertStore {
    const write = (make: () => boolean) => record(transaction, () => inTransaction(database, make));
    return {
      ...store,

      async add(alert, message) {
        write(() => {
          rows.insert(alert);
          if (message !== undefined) outbox.insert(message);
          return true;
        });
      },

      async change(id, change, message) {
        const alert = rows.find(id);
        const changed = alert && toChanged(alert, change);
        if (changed !== undefined) write(() => apply(id, change, message) !== undefined);
        return changed;
      },

      async delete(ids) {
        const found = ids.filter((id) => rows.find(id) !== undefined);
        write(() => found.every((id) => rows.delete(id)));
        return found.length;
      },

      async enqueue(message) {
        write(() => (outbox.insert(message), true));
      },

      async take(allowances, now) {
        const usedUp = tokens.findUsedUp(allowances, now);
        if (usedUp === undefined) write(() => tokens.take(allowances, now) === undefined);
        return usedUp;
      },
    };
  }
}
