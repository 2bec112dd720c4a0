import { hash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { AlertStore } from "../../alerts/store.ts";
import type { Outgoing } from "../../jobs/model/alert.ts";
import { inTransaction } from "./database.ts";
import type { SetAside } from "./set-aside.ts";

type Calls = Pick<AlertStore, "claimDue" | "inSentLog" | "sentLogOf" | "finishAlertRuns" | "releaseAlertRuns">;

/** 48 bits of a key's hash: the longest integer of SQLite below eight bytes, and one that JavaScript represents exactly. */
const KEY_BYTES = 6;

/** Prepares the queries of alert runs. @param enqueue puts a message into the outbox, within a transaction. */
export function createAlertRunQueries(
  database: DatabaseSync,
  { readAlert }: Pick<SetAside, "readAlert">,
  enqueue: (message: Outgoing) => void,
): Calls {
  const claim = database.prepare(
    `UPDATE alerts SET claim = :by, due_at = :until WHERE n IN (
       SELECT n FROM alerts WHERE confirmed_at IS NOT NULL AND paused IS NULL AND due_at <= :now ORDER BY due_at LIMIT :limit
     ) RETURNING *`,
  );
  const known = database.prepare(
    `SELECT value AS key FROM json_each(?) CROSS JOIN ledger ON ledger.key = value
       WHERE ledger.alert = (SELECT n FROM alerts WHERE id = ?)`,
  );
  const sentLog = database.prepare("SELECT key FROM ledger WHERE alert = (SELECT n FROM alerts WHERE id = ?)");
  const finish = database.prepare(
    `UPDATE alerts SET next_round_at = :next, due_at = :next, has_begun = 1, claim = NULL
       WHERE id = :alert AND claim = :by RETURNING n`,
  );
  const write = database.prepare("INSERT OR IGNORE INTO ledger (alert, key) SELECT ?, value FROM json_each(?)");
  const release = database.prepare("UPDATE alerts SET due_at = ?, claim = NULL WHERE id = ? AND claim = ?");

  return {
    async claimDue({ by, now, until, limit }) {
      for (;;) {
        const rows = claim.all({ by, now, until, limit });
        const alerts = rows.flatMap((row) => readAlert(row) ?? []);
        // When no claimed row was readable, others may be due.
        if (rows.length > 0 && alerts.length === 0) continue;
        // The rows of `RETURNING` have no order.
        return alerts.sort((a, b) => a.nextRoundAt - b.nextRoundAt);
      }
    },

    async inSentLog(asked) {
      const toShort = createShortener();
      const found = new Map<string, Set<string>>();
      inTransaction(database, () => {
        for (const [alert, keys] of asked) {
          const shorts = keys.map(toShort);
          const sent = new Set(known.all(JSON.stringify(shorts), alert).map((row) => row["key"]));
          found.set(alert, new Set(keys.filter((_, i) => sent.has(shorts[i] ?? null))));
        }
      });
      return found;
    },

    async sentLogOf(alert) {
      return sentLog.all(alert).map((row) => Number(row["key"]));
    },

    async finishAlertRuns(by, results) {
      const toShort = createShortener();
      inTransaction(database, () => {
        for (const { alert, keys, message, nextRunAt } of results) {
          const [row] = finish.all({ by, alert, next: nextRunAt });
          if (row === undefined) continue;
          if (keys.length > 0) write.run(Number(row["n"]), JSON.stringify(keys.map(toShort)));
          if (message !== undefined) enqueue(message);
        }
      });
    },

    async releaseAlertRuns(by, alerts, until) {
      inTransaction(database, () => {
        for (const alert of alerts) release.run(until, alert, by);
      });
    },
  };
}

/** Creates a cached function that shortens keys to numbers; the same few thousand ads occur for many alerts. */
function createShortener(): (key: string) => number {
  const shorts = new Map<string, number>();
  return (key) => {
    let short = shorts.get(key);
    if (short === undefined) {
      short = hash("sha256", key, "buffer").readIntBE(0, KEY_BYTES);
      shorts.set(key, short);
    }
    return short;
  };
}
