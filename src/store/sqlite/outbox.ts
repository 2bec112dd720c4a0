import type { DatabaseSync } from "node:sqlite";
import type { AlertStore } from "../../alerts/store.ts";
import type { Outgoing } from "../../jobs/model/alert.ts";
import type { SetAside } from "./set-aside.ts";

type Calls = Pick<
  AlertStore,
  "enqueue" | "waitingFor" | "claimMessage" | "beginSending" | "finishSending" | "failSending"
>;

/** The queries of the outbox: for the store's own transactions, and as calls of `AlertStore`. */
export type OutboxQueries = {
  insert: (message: Outgoing) => void;
  /** Updates which messages of an alert are held. */
  hold: (alert: string) => void;
  /** Ends the claims on messages of an alert whose sending has not begun; they are due immediately. */
  release: (alert: string) => void;
  readonly calls: Calls;
};

/** SQL condition for a held message, by its kind and its alert. */
const IS_HELD = `(:kind NOT IN ('confirm', 'known') AND (confirmed_at IS NULL
  OR (paused IS NOT NULL AND NOT (:kind = 'still-wanted' AND paused = 'asked'))))`;

/** SQL for the id of the longest overdue message of some kinds. */
const firstOf = (isKind: string): string =>
  `(SELECT id FROM outbox WHERE is_held = 0 AND ${isKind} AND due_at <= :now ORDER BY due_at, rowid LIMIT 1)`;

/** Prepares the queries on waiting messages; unreadable rows are set aside. */
export function createOutboxQueries(
  database: DatabaseSync,
  { readOutgoing }: Pick<SetAside, "readOutgoing">,
): OutboxQueries {
  const insert = database.prepare(
    `INSERT INTO outbox (id, alert, kind, body, created_at, tries, doubts, is_held, due_at)
       SELECT :id, n, :kind, :body, :created_at, :tries, :doubts, ${IS_HELD}, :created_at FROM alerts WHERE id = :alert
     ON CONFLICT (id) DO NOTHING`,
  );
  const hold = database.prepare(
    `UPDATE outbox SET is_held = (SELECT ${IS_HELD.replaceAll(":kind", "outbox.kind")} FROM alerts WHERE n = outbox.alert)
       WHERE alert = (SELECT n FROM alerts WHERE id = ?)`,
  );
  const release = database.prepare(
    `UPDATE outbox SET claim = NULL, due_at = created_at
       WHERE claim IS NOT NULL AND is_sending = 0 AND alert = (SELECT n FROM alerts WHERE id = ?)`,
  );
  const waiting = database.prepare(
    `SELECT outbox.*, alerts.id AS alert_id, alerts.owner AS alert_owner FROM outbox JOIN alerts ON alerts.n = outbox.alert
       WHERE alerts.id IN (SELECT value FROM json_each(?)) ORDER BY outbox.created_at, outbox.rowid`,
  );
  const claim = database.prepare(
    // Messages that answer a sign-up come first: a visitor is waiting for them, while ads have no expected time.
    `UPDATE outbox SET claim = :by, due_at = :until, doubts = doubts + is_sending, is_sending = 0
       WHERE id = coalesce(${firstOf("kind IN ('confirm', 'known')")}, ${firstOf("kind IN ('ads', 'still-wanted')")})
       RETURNING *, (SELECT id FROM alerts WHERE n = outbox.alert) AS alert_id,
         (SELECT owner FROM alerts WHERE n = outbox.alert) AS alert_owner`,
  );
  const begin = database.prepare("UPDATE outbox SET is_sending = 1 WHERE id = ? AND claim = ? AND is_held = 0");
  const finish = database.prepare("DELETE FROM outbox WHERE id = ? AND claim = ?");
  const fail = database.prepare(
    `UPDATE outbox SET tries = tries + 1 - :doubt, doubts = doubts + :doubt, due_at = :next, claim = NULL, is_sending = 0
       WHERE id = :id AND claim = :by`,
  );

  const add = ({ id, alert, kind, ads, more, createdAt, tries, doubts }: Outgoing): void => {
    insert.run({ id, alert, kind, body: JSON.stringify({ ads, more }), created_at: createdAt, tries, doubts });
  };

  return {
    insert: add,
    hold: (alert) => void hold.run(alert),
    release: (alert) => void release.run(alert),
    calls: {
      async enqueue(message) {
        add(message);
      },

      async waitingFor(alerts) {
        return waiting.all(JSON.stringify(alerts)).flatMap((row) => readOutgoing(row) ?? []);
      },

      async claimMessage({ by, now, until }) {
        for (;;) {
          const [row] = claim.all({ by, now, until });
          if (row === undefined) return undefined;
          const message = readOutgoing(row);
          if (message !== undefined) return message;
        }
      },

      async beginSending(by, id) {
        return begin.run(id, by).changes > 0;
      },

      async finishSending(by, id) {
        finish.run(id, by);
      },

      async failSending(by, id, { nextTryAt, isOutcomeUnknown }) {
        fail.run({ by, id, next: nextTryAt, doubt: Number(isOutcomeUnknown) });
      },
    },
  };
}
