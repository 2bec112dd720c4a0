import type { DatabaseSync } from "node:sqlite";
import { ALERT, OUTGOING, type Alert, type Outgoing } from "../../jobs/model/alert.ts";
import type { Log } from "../../log.ts";
import { UNREADABLE_PREFIX } from "../../ports/read-checked.ts";
import { inTransaction, type Row } from "./database.ts";
import { toAlert, toOutgoing } from "./rows.ts";

/** Reads rows and moves unreadable values to `unreadable/…`. */
export type SetAside = {
  /** Moves an entry, unless it has changed since `version`. */
  entry(key: string, version: number): void;
  /** Reads an alert from a whole row of its table. An unreadable one is moved, and its dependent rows are deleted. */
  readAlert(row: Row): Alert | undefined;
  /** Reads a message from a whole row of the outbox, with the id and owner of its alert. An unreadable one is moved. */
  readOutgoing(row: Row): Outgoing | undefined;
};

/** Prepares the queries that set values aside. @param log gets the kind of each moved value, never its content. */
export function createSetAside(database: DatabaseSync, log: Log): SetAside {
  const move = database.prepare("UPDATE OR REPLACE entries SET key = ? WHERE key = ? AND version = ?");
  const put = database.prepare("INSERT OR REPLACE INTO entries (key, value, version) VALUES (?, ?, 1)");
  const deleteAlert = database.prepare("DELETE FROM alerts WHERE id = ?");
  const deleteOutgoing = database.prepare("DELETE FROM outbox WHERE id = ?");

  function warn(kind: string): void {
    log.warn({ kind }, "unreadable value set aside");
  }

  function moveRow(kind: string, owner: unknown, row: Row, remove: (id: string) => void): void {
    const id = String(row["id"]);
    inTransaction(database, () => {
      put.run(`${UNREADABLE_PREFIX}${kind}/${String(owner)}/${id}`, JSON.stringify(row));
      remove(id);
    });
    warn(kind);
  }

  return {
    entry(key, version) {
      if (move.run(UNREADABLE_PREFIX + key, key, version).changes > 0) warn(key.replace(/\/.*$/s, ""));
    },

    readAlert(row) {
      const alert = ALERT.safeParse(toAlert(row)).data;
      if (alert === undefined) moveRow("alert", row["owner"], row, (id) => void deleteAlert.run(id));
      return alert;
    },

    readOutgoing(row) {
      const message = OUTGOING.safeParse(toOutgoing(row)).data;
      if (message === undefined) moveRow("message", row["alert_owner"], row, (id) => void deleteOutgoing.run(id));
      return message;
    },
  };
}
