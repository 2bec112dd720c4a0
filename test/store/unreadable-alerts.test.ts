import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Log } from "../../src/log.ts";
import { silentLog } from "../../src/log.ts";
import { forgetUnreadable } from "../../src/privacy/unreadable.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { someAlert, someMessage } from "../alerts/some-alert.ts";

const CLAIM = { by: "me", now: 2000, until: 3000 };

test("an unreadable alert is set aside with its row, and the others of its owner are read", async () => {
  const { store, damage, warned } = await openWithTwo();
  damage("UPDATE alerts SET body = replace(body, 'schedule', 'shedule') WHERE id = 'a1'");
  expect((await store.alerts.ofOwner("web/c1")).map(({ id }) => id)).toEqual(["a2"]);
  expect(await store.alerts.read("a1")).toBeUndefined();
  const [entry] = await store.list("unreadable/");
  expect(entry).toMatchObject({ key: "unreadable/alert/web/c1/a1", value: { id: "a1", due_at: 1000 } });
  expect(warned).toEqual([{ kind: "alert" }]);
});

test("an unreadable alert does not stop the run of the others", async () => {
  const { store, damage } = await openWithTwo();
  damage("UPDATE alerts SET body = 'no json', due_at = 1 WHERE id = 'a1'");
  expect((await store.alerts.claimDue({ ...CLAIM, limit: 1 })).map(({ id }) => id)).toEqual(["a2"]);
  expect(await store.alerts.claimDue({ ...CLAIM, limit: 1 })).toEqual([]);
});

test("a change of an unreadable alert finds none", async () => {
  const { store, damage } = await openWithTwo();
  damage("UPDATE alerts SET paused = 'tired' WHERE id = 'a1'");
  expect(await store.alerts.change("a1", { isResumed: true })).toBeUndefined();
  expect((await store.list("unreadable/")).map(({ key }) => key)).toEqual(["unreadable/alert/web/c1/a1"]);
});

test("an unreadable message is set aside, and the next is sent", async () => {
  const { store, damage, warned } = await openWithTwo();
  await store.alerts.enqueue(someMessage({ id: "m1", createdAt: 1 }));
  await store.alerts.enqueue(someMessage({ id: "m2", createdAt: 2 }));
  damage(`UPDATE outbox SET body = '{"ads":"af:1","more":0}' WHERE id = 'm1'`);
  expect((await store.alerts.claimMessage(CLAIM))?.id).toBe("m2");
  expect((await store.alerts.waitingFor(["a1"])).map(({ id }) => id)).toEqual(["m2"]);
  expect((await store.list("unreadable/")).map(({ key }) => key)).toEqual(["unreadable/message/web/c1/m1"]);
  expect(warned).toEqual([{ kind: "message" }]);
});

test("a set-aside alert is deleted with the data of its conversation, and with no other", async () => {
  const { store, damage } = await openWithTwo();
  damage("UPDATE alerts SET body = 'no json'");
  await store.alerts.ofOwner("web/c1");
  await forgetUnreadable(store, { channel: "web", conversation: "c" });
  expect(await store.list("unreadable/")).toHaveLength(2);
  await forgetUnreadable(store, { channel: "web", conversation: "c1" });
  expect(await store.list("unreadable/")).toEqual([]);
});

async function openWithTwo() {
  const folder = mkdtempSync(join(tmpdir(), "unreadable-"));
  const warned: unknown[] = [];
  const log = { ...silentLog, warn: (facts: unknown) => void warned.push(facts) } as Log;
  const store = openSqliteStore(folder, log);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  for (const id of ["a1", "a2"]) await store.alerts.add(someAlert({ id }));
  const damage = (sql: string) => {
    const database = new DatabaseSync(join(folder, "advisor.db"));
    database.exec(sql);
    database.close();
  };
  return { store, damage, warned };
}
