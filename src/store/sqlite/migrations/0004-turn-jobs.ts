import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "./migration.ts";

/**
 * Adds the table of turns that have begun or wait, and a row for each message of a web conversation after which the bot has said
 * nothing: until now, they were found in the log when the visitor came back.
 */
export const turnJobs: Migration = {
  version: 4,
  name: "turn-jobs",
  up(database) {
    database.exec(TABLE);
    const add = database.prepare(
      `INSERT OR IGNORE INTO turn_jobs (id, lane, kind, channel, owner, body, created_at, due_at, tries, progress)
         VALUES (:id, :lane, 'message', 'direct-line', :owner, :body, :created_at, 0, 0, 0)`,
    );
    for (const { conversation, user, sequence, at } of waitingMessages(database))
      add.run({
        id: `direct-line/${conversation}/${sequence}`,
        lane: `direct-line/${conversation}`,
        owner: ["directline", conversation, user].map(encodeURIComponent).join("/"),
        body: JSON.stringify({ conversation, user, sequence }),
        created_at: at,
      });
  },
};

/** The table is nearly empty at most times, and each index would add a page to every commit of a turn; so it has one only. */
const TABLE = `
  CREATE TABLE turn_jobs (
    -- The order of arrival.
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    lane TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    owner TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- Time from which a process may claim it; of a claimed row the end of the lease.
    due_at INTEGER NOT NULL,
    claim TEXT,
    tries INTEGER NOT NULL,
    progress INTEGER NOT NULL
  ) STRICT;
`;

type Waiting = {
  readonly conversation: string;
  readonly user: string;
  readonly sequence: number;
  readonly at: number;
};

const ENTRY_KEY = /^conversation\/(?<conversation>[^/]+)\/activity\/(?<sequence>\d+)$/u;

/** Returns the messages after the last activity of the bot in each conversation that exists, in their order. */
function waitingMessages(database: DatabaseSync): Waiting[] {
  const entries = database.prepare(
    "SELECT key, value FROM entries WHERE key >= 'conversation/' AND key < 'conversation0' ORDER BY key",
  );
  const waiting = new Map<string, Waiting[]>();
  const users = new Map<string, string>();
  for (const row of entries.iterate()) {
    const key = String(row["key"]);
    const value = parse(String(row["value"]));
    const { conversation, sequence } = ENTRY_KEY.exec(key)?.groups ?? {};
    if (conversation === undefined) {
      if (typeof value?.["userId"] === "string") users.set(key.slice("conversation/".length), value["userId"]);
      continue;
    }
    const user = users.get(conversation);
    if (value === undefined || user === undefined) continue;
    const isOfVisitor = roleOf(value) === "user";
    if (!isOfVisitor) waiting.delete(conversation);
    else if (value["type"] === "message")
      waiting.set(conversation, [
        ...(waiting.get(conversation) ?? []),
        { conversation, user, sequence: Number(sequence), at: Date.parse(String(value["timestamp"])) || 0 },
      ]);
  }
  return [...waiting.values()].flat();
}

function roleOf(activity: Readonly<Record<string, unknown>>): unknown {
  const from = activity["from"];
  return typeof from === "object" && from !== null && "role" in from ? from.role : undefined;
}

/** Parses a JSON object; `undefined` for anything else, which a later read of the value finds. */
function parse(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
