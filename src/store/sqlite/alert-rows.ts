import type { DatabaseSync } from "node:sqlite";
import type { Alert, Recipient } from "../../jobs/model/alert.ts";
import type { Row } from "./database.ts";
import type { SetAside } from "./set-aside.ts";

/** Queries on the rows of alerts; they open no transaction. */
export type AlertRows = {
  insert(alert: Alert): void;
  find(id: string): Alert | undefined;
  /** Replaces the row of an alert and removes its claim. */
  update(alert: Alert): void;
  /** Deletes an alert with its dependent rows; returns whether it existed. */
  delete(id: string): boolean;
  ofOwner(owner: string): Alert[];
  ofAddress(address: string): Alert[];
  expiring(before: number, limit: number): Alert[];
  expiringUnasked(before: number, limit: number): Alert[];
  unconfirmed(before: number, limit: number): Alert[];
};

/** Prepares the queries on alerts; unreadable rows are set aside. */
export function createAlertRows(database: DatabaseSync, { readAlert }: Pick<SetAside, "readAlert">): AlertRows {
  const insert = database.prepare(
    `INSERT INTO alerts (id, owner, kind, recipient, created_at, confirmed_at, paused, expires_at, asked_at, next_round_at,
       has_begun, due_at, body)
     VALUES (:id, :owner, :kind, :recipient, :created_at, :confirmed_at, :paused, :expires_at, :asked_at, :next_round_at,
       :has_begun, :next_round_at, :body)`,
  );
  const update = database.prepare(
    `UPDATE alerts SET owner = :owner, kind = :kind, recipient = :recipient, created_at = :created_at,
       confirmed_at = :confirmed_at, paused = :paused, expires_at = :expires_at, asked_at = :asked_at,
       next_round_at = :next_round_at, has_begun = :has_begun, due_at = :next_round_at, claim = NULL, body = :body
     WHERE id = :id`,
  );
  const find = database.prepare("SELECT * FROM alerts WHERE id = ?");
  const remove = database.prepare("DELETE FROM alerts WHERE id = ?");
  const ofOwner = database.prepare("SELECT * FROM alerts WHERE owner = ? ORDER BY created_at, n");
  const ofAddress = database.prepare(
    "SELECT * FROM alerts WHERE recipient = ? AND kind = 'mail' ORDER BY created_at, n",
  );
  const expiring = database.prepare("SELECT * FROM alerts WHERE expires_at < ? ORDER BY expires_at LIMIT ?");
  const expiringUnasked = database.prepare(
    "SELECT * FROM alerts WHERE expires_at < ? AND asked_at IS NULL ORDER BY expires_at LIMIT ?",
  );
  const unconfirmed = database.prepare(
    `SELECT * FROM alerts WHERE confirmed_at IS NULL AND created_at < ?
       AND NOT EXISTS (SELECT 1 FROM tokens WHERE tokens.alert = alerts.n)
     ORDER BY created_at LIMIT ?`,
  );

  const toAlerts = (row: Row): Alert[] => {
    const alert = readAlert(row);
    return alert === undefined ? [] : [alert];
  };

  return {
    insert: (alert) => void insert.run(toRow(alert)),
    find(id) {
      const row = find.get(id);
      return row && readAlert(row);
    },
    update: (alert) => void update.run(toRow(alert)),
    delete: (id) => remove.run(id).changes > 0,
    ofOwner: (owner) => ofOwner.all(owner).flatMap(toAlerts),
    ofAddress: (address) => ofAddress.all(address.toLowerCase()).flatMap(toAlerts),
    expiring: (before, limit) => expiring.all(before, limit).flatMap(toAlerts),
    expiringUnasked: (before, limit) => expiringUnasked.all(before, limit).flatMap(toAlerts),
    unconfirmed: (before, limit) => unconfirmed.all(before, limit).flatMap(toAlerts),
  };
}

/** The fields of an alert that no query searches. */
type Body = Pick<Alert, "recipient" | "language" | "search" | "criteria" | "schedule" | "replaces">;

function toRow(alert: Alert): Record<string, string | number | null> {
  const { id, owner, createdAt, confirmedAt, paused, expiresAt, askedAt, nextRoundAt, hasBegun, ...body } = alert;
  return {
    id,
    owner,
    kind: body.recipient.kind,
    recipient: toComparable(body.recipient),
    created_at: createdAt,
    confirmed_at: confirmedAt ?? null,
    paused: paused ?? null,
    expires_at: expiresAt,
    asked_at: askedAt ?? null,
    next_round_at: nextRoundAt,
    has_begun: Number(hasBegun),
    body: JSON.stringify(body satisfies Body),
  };
}

function toComparable(recipient: Recipient): string {
  return recipient.kind === "mail" ? recipient.address.toLowerCase() : recipient.conversation;
}
