import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../src/store/sqlite/database.ts";
import { MIGRATIONS } from "../../../src/store/sqlite/migrations/migrations.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";

const AT = "2026-11-22T12:00:00.000Z";

test("each message after the bot's last word becomes a turn, in order, and no other message does", async () => {
  const folder = makeTemporaryFolder();
  openDatabase(
    folder,
    MIGRATIONS.filter(({ version }) => version < 4),
  ).close();
  const database = new DatabaseSync(join(folder, "advisor.db"));
  const put = (key: string, value: object) =>
    database.prepare("INSERT INTO entries VALUES (?, ?, 1)").run(key, JSON.stringify(value));
  const conversation = (id: string, ...roles: string[]) => {
    put(`conversation/${id}`, { userId: `dl_${id}`, usedAt: AT, hasBegun: true });
    for (const [i, role] of roles.entries())
      put(`conversation/${id}/activity/${String(i + 1).padStart(10, "0")}`, {
        type: role === "event" ? "event" : "message",
        from: { role: role === "event" ? "user" : role },
        timestamp: AT,
      });
  };
  conversation("waiting", "bot", "user", "bot", "user", "event", "user");
  conversation("answered", "bot", "user", "bot");
  put("conversation/ended", { usedAt: AT, isEnded: true });
  put("conversation/ended/activity/0000000001", { type: "message", from: { role: "user" }, timestamp: AT });
  put("conversation/odd/activity/0000000001", { type: 5 });
  database.close();

  const store = openSqliteStore(folder);
  const jobs = await store.turns.claim({ by: "test", now: Date.parse(AT), leaseMs: 1 }, 10);
  expect(jobs.map(({ lane, owner, body }) => ({ lane, owner, body }))).toEqual(
    [4, 6].map((sequence) => ({
      lane: "direct-line/waiting",
      owner: "directline/waiting/dl_waiting",
      body: { conversation: "waiting", user: "dl_waiting", sequence },
    })),
  );
  await store.close();
});
