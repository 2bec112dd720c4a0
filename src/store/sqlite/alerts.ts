import type { DatabaseSync } from "node:sqlite";
import type { AlertChange, AlertStore } from "../../alerts/store.ts";
import type { Alert } from "../../jobs/model/alert.ts";
import { createAlertRows } from "./alert-rows.ts";
import { inTransaction } from "./database.ts";
import { createOutboxQueries } from "./outbox.ts";
import { createAlertRunQueries } from "./alert-runs.ts";
import { createAlertTokenQueries } from "./alert-tokens.ts";
import type { SetAside } from "./set-aside.ts";

/** Creates the alert store of an SQLite database. */
export function createSqliteAlerts(database: DatabaseSync, setAside: SetAside): AlertStore {
  const rows = createAlertRows(database, setAside);
  const outbox = createOutboxQueries(database, setAside);

  return {
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
      return inTransaction(database, () => {
        const alert = rows.find(id);
        if (alert === undefined || (alert.askedAt !== undefined && change.askedAt !== undefined)) return undefined;
        const changed = toChanged(alert, change);
        rows.update(changed);
        outbox.hold(id);
        // A pause holds messages; after any other change a claimed message may be out of date, so it is released.
        if (change.paused === undefined) outbox.release(id);
        if (message !== undefined) outbox.insert(message);
        return changed;
      });
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

    ...createAlertTokenQueries(database),
    ...createAlertRunQueries(database, setAside, outbox.insert),
    ...outbox.calls,
  };
}

function toChanged(alert: Alert, { isResumed, isKept, ...values }: AlertChange): Alert {
  const { paused, askedAt, ...others } = alert;
  return {
    ...others,
    ...(paused !== undefined && isResumed === undefined && { paused }),
    ...(askedAt !== undefined && isKept === undefined && { askedAt }),
    ...values,
  };
}
