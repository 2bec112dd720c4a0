import type { DatabaseSync } from "node:sqlite";
import type { AlertStore } from "../../alerts/store.ts";
import { inTransaction } from "./database.ts";

type Calls = Pick<AlertStore, "addToken" | "findToken" | "useToken" | "take" | "forgetUsed">;

/** Prepares the queries on token hashes and allowances. */
export function createAlertTokenQueries(database: DatabaseSync): Calls {
  const add = database.prepare("INSERT INTO tokens (hash, alert, expires_at) SELECT ?, n, ? FROM alerts WHERE id = ?");
  const find = database.prepare(
    "SELECT alerts.n, alerts.id FROM tokens JOIN alerts ON alerts.n = tokens.alert WHERE hash = ? AND tokens.expires_at > ?",
  );
  const useAll = database.prepare("DELETE FROM tokens WHERE alert = ?");
  const forgetTokens = database.prepare("DELETE FROM tokens WHERE expires_at <= ?");
  const count = database.prepare("SELECT count(*) AS used FROM allowances WHERE key = ? AND used_at > ?");
  const use = database.prepare("INSERT INTO allowances (key, used_at) VALUES (?, ?)");
  const forgetAllowances = database.prepare("DELETE FROM allowances WHERE used_at < ?");

  return {
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
      return inTransaction(database, () => {
        for (const { key, most, withinMs } of allowances) {
          if (Number(count.get(key, now - withinMs)?.["used"]) >= most) return key;
        }
        for (const { key } of allowances) use.run(key, now);
        return undefined;
      });
    },

    async forgetUsed(now, allowancesBefore) {
      return inTransaction(
        database,
        () => Number(forgetTokens.run(now).changes) + Number(forgetAllowances.run(allowancesBefore).changes),
      );
    },
  };
}
