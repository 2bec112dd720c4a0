import type { AlertStore } from "../../alerts/store.ts";
import { createSqliteAlerts } from "./alerts.ts";
import { openDatabase, toDatabasePath, type Row } from "./database.ts";
import { readFreeBytes } from "./free-bytes.ts";
import { scrub } from "./scrub.ts";
import { scrubInThread } from "./scrub-in-thread.ts";
import { createWriteQueue, queueWrites } from "./write-queue.ts";
import { silentLog, type Log } from "../../log.ts";
import type { Entry, Store, Stored } from "../../ports/store.ts";
import { createSetAside } from "./set-aside.ts";
import { createTransactions } from "./transaction.ts";
import { createTurnJobQueries } from "./turn-jobs.ts";

/** The whole storage: values under keys, and job alerts. */
export type Storage = Store & { readonly alerts: AlertStore };

const DEFAULT_LIMIT = 1000;

/** Character that sorts after every key, since keys are ASCII. */
const LAST_CHARACTER = "\u{10FFFF}";

/** SQL for a random first version below 2^40, so that a key that is deleted and created again gets another version. */
const FIRST_VERSION = "(abs(random()) >> 23) + 1";

/**
 * Opens the storage in an SQLite file, created with its folder if missing. A write is on the disk before its promise resolves,
 * so it survives a killed process and a power cut. Several processes on one machine may share the file.
 * @param dataDir folder of the file, or `:memory:` for a store that ends when it is closed.
 * @param log gets a warning for each unreadable value that is set aside, and for files that other users could read.
 * @throws AdvisorError `STORE_UNUSABLE` when the file cannot be opened, read or written, or a newer program wrote it.
 */
export function openSqliteStore(dataDir: string, log: Log = silentLog): Storage {
  const database = openDatabase(dataDir, undefined, log);
  const read = database.prepare("SELECT value, version FROM entries WHERE key = ?");
  const put = database.prepare(
    `INSERT INTO entries (key, value, version) VALUES (?, ?, ${FIRST_VERSION})
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = version + 1 RETURNING version`,
  );
  const create = database.prepare(
    `INSERT INTO entries (key, value, version) VALUES (?, ?, ${FIRST_VERSION}) ON CONFLICT (key) DO NOTHING RETURNING version`,
  );
  const replace = database.prepare(
    "UPDATE entries SET value = ?, version = version + 1 WHERE key = ? AND version = ? RETURNING version",
  );
  const remove = database.prepare("DELETE FROM entries WHERE key = ?");
  const listFrom = database.prepare("SELECT * FROM entries WHERE key >= ? AND key < ? ORDER BY key LIMIT ?");
  const listAfter = database.prepare("SELECT * FROM entries WHERE key > ? AND key < ? ORDER BY key LIMIT ?");
  const setAside = createSetAside(database, log);
  const writes = createWriteQueue();
  const turns = createTurnJobQueries(database, writes);
  const transactions = createTransactions(database, writes, {
    write: writeEntry,
    delete: (key) => void remove.run(key),
    turns: turns.rows,
  });
  const alerts = createSqliteAlerts(database, setAside, (transaction, write) =>
    transactions.record(transaction, write),
  );
  let scrubbing: Promise<void> = Promise.resolve();
  let isOpen = true;

  function writeEntry(key: string, json: string, expected?: number): number | undefined {
    // `all` runs the statement to its end; `get` stops at the first row, and a failed commit would go unnoticed.
    const [row] =
      expected === undefined
        ? put.all(key, json)
        : expected === 0
          ? create.all(key, json)
          : replace.all(json, key, expected);
    return row && Number(row["version"]);
  }

  const store: Storage = {
    alerts: { ...queueWrites(alerts, writes), within: (transaction) => alerts.within(transaction) },
    turns: turns.calls,
    begin: () => transactions.begin(store),

    async read(key) {
      const row = read.get(key);
      return row && toStored(row);
    },

    async write(key, value, expected) {
      const json = JSON.stringify(value ?? null);
      return writes.run(() => writeEntry(key, json, expected));
    },

    async delete(key) {
      await writes.run(() => remove.run(key));
    },

    async setAside(key, version) {
      await writes.run(() => setAside.entry(key, version));
    },

    async list(prefix, { after = "", limit = DEFAULT_LIMIT, maxBytes = Infinity } = {}) {
      const end = prefix + LAST_CHARACTER;
      const entries: Entry[] = [];
      let bytes = 0;
      // Rows are read one by one, so that what is beyond the limit never comes into memory.
      for (const row of after < prefix ? listFrom.iterate(prefix, end, limit) : listAfter.iterate(after, end, limit)) {
        bytes += Buffer.byteLength(String(row["value"]));
        if (bytes > maxBytes && entries.length > 0) break;
        entries.push({ key: String(row["key"]), ...toStored(row) });
      }
      return entries;
    },

    async scrub({ isThorough = false } = {}) {
      const path = toDatabasePath(dataDir);
      // A database in memory belongs to its connection.
      const run = async () => (path === ":memory:" ? scrub(database, isThorough) : scrubInThread({ path, isThorough }));
      const scrubbed = scrubbing.then(() => writes.waitThrough(run()));
      scrubbing = scrubbed.catch(() => undefined);
      await scrubbed;
    },

    freeBytes: () => readFreeBytes(dataDir),

    async close() {
      if (!isOpen) return;
      isOpen = false;
      await scrubbing;
      database.close();
    },
  };
  return store;
}

function toStored(row: Row): Stored {
  return { value: parse(String(row["value"])), version: Number(row["version"]) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The file was changed by hand or is damaged; the reader of the value checks it.
    return json;
  }
}
