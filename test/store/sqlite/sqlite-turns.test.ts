import { describe, expect, it } from "vitest";
import { StoreFailed } from "../../../src/ports/store.ts";
import { openDatabase } from "../../../src/store/sqlite/database.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { createTransactions } from "../../../src/store/sqlite/transaction.ts";
import { createWriteQueue } from "../../../src/store/sqlite/write-queue.ts";
import { createTurnJobQueries } from "../../../src/store/sqlite/turn-jobs.ts";
import { someAlert, someMessage } from "../../alerts/some-alert.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { testTurns } from "../turns-contract.ts";

describe("turns in an SQLite file", () => {
  testTurns(async () => {
    const folder = makeTemporaryFolder();
    return [openSqliteStore(folder), openSqliteStore(folder)];
  });

  it("a transaction that cannot be written fails with its cause, and changes nothing", async () => {
    const database = openDatabase(":memory:");
    const { rows } = createTurnJobQueries(database, createWriteQueue());
    const transactions = createTransactions(database, createWriteQueue(), {
      write: (key) => Number(database.prepare("INSERT INTO entries VALUES (?, 'null', 1)").run(key).changes),
      delete: () => {
        throw new Error("disk full");
      },
      turns: rows,
    });
    const store = openSqliteStore(":memory:");
    const transaction = transactions.begin(store);
    await transaction.write("k", 1);
    await transaction.delete("k");

    await expect(transaction.commit()).rejects.toThrow(StoreFailed);

    expect(database.prepare("SELECT * FROM entries").all()).toEqual([]);
    await store.close();
  });
});

describe("alerts in a transaction", () => {
  it("are changed with it, or not at all", async () => {
    const store = openSqliteStore(":memory:");
    await store.alerts.add(someAlert({ id: "a1" }));
    const transaction = store.begin();
    const alerts = store.alerts.within(transaction);
    await alerts.add(someAlert({ id: "a2" }), someMessage({ alert: "a2" }));
    expect((await alerts.change("a1", { paused: "asked" }))?.paused).toBe("asked");
    expect(await store.alerts.read("a2")).toBeUndefined();
    expect((await store.alerts.read("a1"))?.paused).toBeUndefined();

    expect(await transaction.commit()).toBe(true);

    expect(await store.alerts.waitingFor(["a2"])).toHaveLength(1);
    expect((await store.alerts.read("a1"))?.paused).toBe("asked");
    await store.close();
  });

  it("fail the commit when an alert is gone, or an allowance used up meanwhile", async () => {
    const store = openSqliteStore(":memory:");
    const allowance = { key: "k", most: 1, withinMs: 1000 };
    await store.alerts.add(someAlert({ id: "a1" }));
    const deleting = store.begin();
    expect(await store.alerts.within(deleting).delete(["a1"])).toBe(1);
    await store.alerts.delete(["a1"]);
    expect(await deleting.commit()).toBe(false);

    const taking = store.begin();
    expect(await store.alerts.within(taking).take([allowance], 5)).toBeUndefined();
    await store.alerts.take([allowance], 5);
    expect(await taking.commit()).toBe(false);
    expect(await store.alerts.within(store.begin()).take([allowance], 5)).toBe("k");
    await store.close();
  });
});
