import type { DatabaseSync } from "node:sqlite";
import { StoreFailed } from "../../ports/store.ts";
import type { NewTurnJob, TurnJob, TurnJobKind, TurnJobs } from "../../ports/turn-jobs.ts";
import { inTransaction, type Row } from "./database.ts";
import type { WriteQueue } from "./write-queue.ts";

/** The queries on turns without a transaction of their own, for the store's transactions. */
export type TurnJobRows = {
  insert(job: NewTurnJob): boolean;
  remove(by: string, id: string): boolean;
  forget: (of: Parameters<TurnJobs["forget"]>[0]) => number;
};

/** SQL condition: another process holds the row. A lease that ends too late was given by a wrong clock. */
const IS_HELD = "claim IS NOT NULL AND claim <> :by AND due_at > :now AND due_at <= :now + :lease";

/** SQL condition: the row may be claimed. Its own rows a process does not claim again: it runs them. */
const IS_FREE = `CASE WHEN claim IS NULL THEN due_at <= :now ELSE claim <> :by AND NOT (${IS_HELD}) END`;

/** Prepares the queries on turns. */
export function createTurnJobQueries(
  database: DatabaseSync,
  queue: Pick<WriteQueue, "run">,
): { readonly rows: TurnJobRows; readonly calls: TurnJobs } {
  const insert = database.prepare(
    `INSERT INTO turn_jobs (id, lane, kind, channel, owner, body, created_at, due_at, claim, tries, progress)
       VALUES (:id, :lane, :kind, :channel, :owner, :body, :created_at, :due_at, :claim, :tries, 0)
     ON CONFLICT (id) DO NOTHING`,
  );
  const claim = database.prepare(
    `UPDATE turn_jobs SET claim = :by, due_at = :now + :lease WHERE ${IS_FREE} AND lane IN (
       SELECT lane FROM turn_jobs GROUP BY lane HAVING max(${IS_FREE}) AND NOT max(${IS_HELD}) ORDER BY min(n) LIMIT :lanes
     ) RETURNING *`,
  );
  const taken = database.prepare("SELECT 1 FROM turn_jobs WHERE lane = ? AND (claim IS NULL OR claim <> ?) LIMIT 1");
  const begin = database.prepare("UPDATE turn_jobs SET tries = tries + 1 WHERE id = ? AND claim = ? RETURNING tries");
  const note = database.prepare("UPDATE turn_jobs SET progress = ? WHERE id = ? AND claim = ?");
  const remove = database.prepare("DELETE FROM turn_jobs WHERE id = ? AND claim = ?");
  const held = database.prepare("SELECT 1 FROM turn_jobs WHERE id = ? AND claim = ?");
  const renew = database.prepare("UPDATE turn_jobs SET due_at = ? WHERE claim = ?");
  const takeBack = database.prepare("UPDATE turn_jobs SET tries = max(tries - 1, 0) WHERE id = ? AND claim = ?");
  const release = database.prepare("UPDATE turn_jobs SET claim = NULL, due_at = ? WHERE claim = ?");
  const ofOwner = database.prepare("SELECT * FROM turn_jobs WHERE owner = ? ORDER BY n");
  const forgetLane = database.prepare("DELETE FROM turn_jobs WHERE lane = ?");
  const forgetOwner = database.prepare("DELETE FROM turn_jobs WHERE owner = ? AND kind <> 'message'");
  const forgetOld = database.prepare("DELETE FROM turn_jobs WHERE created_at < ?");

  const rows: TurnJobRows = {
    insert({ id, lane, kind, channel, owner, body, createdAt, tries = 0, claim: by, dueAt = createdAt }) {
      const json = JSON.stringify(body ?? null);
      const row = { id, lane, kind, channel, owner, body: json, created_at: createdAt, tries };
      return insert.run({ ...row, due_at: by?.until ?? dueAt, claim: by?.by ?? null }).changes > 0;
    },
    remove: (by, id) => remove.run(id, by).changes > 0,
    forget: (of) => Number(("lane" in of ? forgetLane.run(of.lane) : forgetOwner.run(of.owner)).changes),
  };

  /** Runs queries; an error of the database becomes `StoreFailed`, so that the turn is tried again. */
  async function stored<T>(work: () => T): Promise<T> {
    try {
      return await queue.run(work);
    } catch (error) {
      throw new StoreFailed(error);
    }
  }

  return {
    rows,
    calls: {
      add: (job) => stored(() => rows.insert(job)),
      claim: ({ by, now, leaseMs }, lanes) =>
        stored(() => {
          const claimed = claim.all({ by, now, lease: leaseMs, lanes });
          // The rows of `RETURNING` have no order.
          return claimed.sort(byOrder).map(toTurnJob);
        }),
      isTaken: (lane, by) => stored(() => taken.all(lane, by).length > 0),
      begin: (by, id) =>
        stored(() => {
          const [row] = begin.all(id, by);
          return row && Number(row["tries"]);
        }),
      note: (by, id, progress) => stored(() => note.run(progress, id, by).changes > 0),
      end: (by, id) => stored(() => rows.remove(by, id)),
      holds: (by, id) => stored(() => held.all(id, by).length > 0),
      renew: (by, until) => stored(() => void renew.run(until, by)),
      release: (by, now, unfinished) =>
        stored(() =>
          inTransaction(database, () => {
            for (const id of unfinished) takeBack.run(id, by);
            release.run(now, by);
          }),
        ),
      ofOwner: (owner) => stored(() => ofOwner.all(owner).map(toTurnJob)),
      forget: (of) => stored(() => rows.forget(of)),
      forgetBefore: (time) => stored(() => Number(forgetOld.run(time).changes)),
    },
  };
}

/** Remains of an earlier turn come before messages. */
function byOrder(one: Row, other: Row): number {
  return isMessage(one) - isMessage(other) || Number(one["n"]) - Number(other["n"]);
}

function isMessage({ kind }: Row): number {
  return Number(kind === "message");
}

function toTurnJob(row: Row): TurnJob {
  return {
    id: String(row["id"]),
    lane: String(row["lane"]),
    kind: String(row["kind"]) as TurnJobKind,
    channel: String(row["channel"]),
    owner: String(row["owner"]),
    body: parse(String(row["body"])),
    createdAt: Number(row["created_at"]),
    tries: Number(row["tries"]),
    progress: Number(row["progress"]),
  };
}

/** Parses a body; its reader checks what it holds. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
