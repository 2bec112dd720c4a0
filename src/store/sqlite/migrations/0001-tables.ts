import type { Migration } from "./migration.ts";

/**
 * Creates the tables of version 0.1, which wrote no schema version; a file of that version has them already.
 * Searched fields are columns, the others JSON; times are milliseconds since 1970. `due_at` is the time from which a process may
 * claim a row: its due time, or the end of a claim. The table `ledger` holds the sent log.
 */
export const tables: Migration = {
  version: 1,
  name: "tables",
  up: (database) => database.exec(TABLES),
};

const TABLES = `
  CREATE TABLE IF NOT EXISTS entries (
    -- With row ids: without them a value of more than about a kilobyte leaves its page, which doubles the cost of a turn.
    key TEXT PRIMARY KEY, value TEXT NOT NULL, version INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS alerts (
    -- A short number for the ledger, which has many rows for each alert.
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- In small letters, to compare by; an address as it is written lies in the body.
    recipient TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    paused TEXT,
    expires_at INTEGER NOT NULL,
    asked_at INTEGER,
    next_round_at INTEGER NOT NULL,
    has_begun INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    claim TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS alerts_owner ON alerts (owner);
  CREATE INDEX IF NOT EXISTS alerts_recipient ON alerts (recipient, kind);
  CREATE INDEX IF NOT EXISTS alerts_expiring ON alerts (expires_at);
  CREATE INDEX IF NOT EXISTS alerts_unconfirmed ON alerts (created_at) WHERE confirmed_at IS NULL;
  CREATE INDEX IF NOT EXISTS alerts_due ON alerts (due_at) WHERE confirmed_at IS NOT NULL AND paused IS NULL;

  CREATE TABLE IF NOT EXISTS ledger (
    alert INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    key INTEGER NOT NULL,
    PRIMARY KEY (alert, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS tokens (
    hash TEXT PRIMARY KEY,
    alert INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS tokens_alert ON tokens (alert);

  CREATE TABLE IF NOT EXISTS allowances (key TEXT NOT NULL, used_at INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS allowances_key ON allowances (key, used_at);

  CREATE TABLE IF NOT EXISTS outbox (
    id TEXT PRIMARY KEY,
    alert INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    doubts INTEGER NOT NULL,
    -- Its alert rests or has not confirmed, and this is nothing that is sent nevertheless.
    is_held INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    claim TEXT,
    is_sending INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS outbox_asked ON outbox (due_at) WHERE is_held = 0 AND kind IN ('confirm', 'known');
  CREATE INDEX IF NOT EXISTS outbox_due ON outbox (due_at) WHERE is_held = 0 AND kind IN ('ads', 'still-wanted');
  CREATE INDEX IF NOT EXISTS outbox_alert ON outbox (alert);
`;
