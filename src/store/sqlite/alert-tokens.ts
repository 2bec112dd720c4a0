import type { DatabaseSync } from "node:sqlite";
import type { AlertStore, Allowance } from "../../alerts/store.ts";
import { inTransaction } from "./database.ts";

type Calls = Pick<AlertStore, "addToken" | "findToken" | "useToken" | "take" | "forgetUsed">;

/** The queries on tokens and allowances: as calls of `AlertStore`, and those on allowances for the store's transactions. */
export type AlertTokenQueries = {
  readonly calls: Calls;
  /** Returns the key of the first allowance that is used up. */
  findUsedUp: (allowances: readonly Allowance[], now: number) => string | undefined;
  /** As `AlertStore.take`. */
  take: (allowances: readonly Allowance[], now: number) => string | undefined;
};

/** Prepares the queries on token hashes and allowances. */
export function createAlertTokenQueries(database: DatabaseSync): AlertTokenQueries {
  const add = database.prepare("INSERT INTO tokens (hash, alert, expires_at) SELECT ?, n, ? FROM alerts WHERE id = ?");
  const find = database.prepare(
    "SELECT alerts.n, alerts.id FROM tokens JOIN alerts ON alerts.n = tokens.alert WHERE hash = ? AND tokens.expires_at > ?",
  );
  const useAll = database.prepare("DELETE FROM tokens WHERE alert = ?");
  const forgetTokens = database.prepare("DELETE FROM tokens WHERE expires_at <= ?");
  const count = database.prepare("SELECT count(*) AS used FROM allowances WHERE key = ? AND used_at > ?");
  const use = database.prepare("INSERT INTO allowances (key, used_at) VALUES (?, ?)");
  const forgetAllowances = database.prepare("DELETE FROM allowances WHERE used_at < ?");

  function findUsedUp(allowances: readonly Allowance[], now: number): string | undefined {
    return allowances.find(({ key, most, withinMs }) => Number(count.get(key, now - withinMs)?.["used"]) >= most)?.key;
  }

  function take(allowances: readonly Allowance[], now: number): string | undefined {
    const usedUp = findUsedUp(allowances, now);
    if (usedUp === undefined) for (const { key } of allowances) use.run(key, now);
    return usedUp;
  }

  const calls: Calls = {
    async addToken(hash, { alert, expiresAt }) {
      add.run(hash, expiresAt, alert);
    },

    async findToken(hash, now) {
      const row = find.get(hash, now);
      return row && String(row["id"]);
    },

    async useToken(hash, now) {
      return inTransaction(database, () => {
        const row = find.get(hash, now);
        if (row === undefined) return undefined;
        useAll.run(Number(row["n"]));
        return String(row["id"]);
      });
    },

    async take(allowances, now) {
      return inTransaction(database, () => take(allowances, now));
    },

    async forgetUsed(now, allowancesBefore) {
      return inTransaction(
        database,
        () => Number(forgetTokens.run(now).changes) + Number(forgetAllowances.run(allowancesBefore).changes),
      );
    },
  };
  return { calls, findUsedUp, take };
}
