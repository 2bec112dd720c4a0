import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as turnOfEventLoop } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { someAlert } from "../../alerts/some-alert.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";

const MEGABYTE = 1024 * 1024;

describe("while another process holds the write lock", () => {
  test("writes wait in order, and reads and everything else go on", async () => {
    const { store, other } = open();
    await store.write("k", "before");
    other.exec("BEGIN IMMEDIATE");

    const done: string[] = [];
    const writes = ["a", "b", "c"].map((name) => store.write(name, name).then(() => done.push(name)));
    const alert = store.alerts.add(someAlert({ id: "a" })).then(() => done.push("alert"));
    const from = performance.now();
    expect((await store.read("k"))?.value).toBe("before");
    for (let i = 0; i < 20; i++) await turnOfEventLoop();
    expect(performance.now() - from).toBeLessThan(500);
    expect(done).toEqual([]);

    other.exec("COMMIT");
    await Promise.all([...writes, alert]);
    expect(done).toEqual(["a", "b", "c", "alert"]);
    expect(await store.alerts.read("a")).toBeDefined();
  });

  test("a write that waited too long fails, and the next one works", async () => {
    const { store, other } = open();
    other.exec("BEGIN IMMEDIATE");
    await expect(store.write("k", "late")).rejects.toThrow("database is locked");
    other.exec("COMMIT");
    expect(await store.write("k", "on time")).toBeTypeOf("number");
  });

  test("a write that fails for another reason fails at once", async () => {
    const { store } = open();
    await store.close();
    await expect(store.write("k", "v")).rejects.toThrow("finalized");
  });
});

test("scrubbing a large store leaves the event loop free, and what is deleted is gone from the files", async () => {
  const { folder, store } = open();
  for (let i = 0; i < 3000; i++) await store.write(`k/${String(i).padStart(5, "0")}`, `secret ${"x".repeat(30_000)}`);
  for (let i = 0; i < 3000; i++) if (i % 3 > 0) await store.delete(`k/${String(i).padStart(5, "0")}`);
  const before = statSync(join(folder, "advisor.db")).size;

  const ending = new AbortController();
  const scrubbed = store.scrub({ isThorough: true }).finally(() => ending.abort());
  const written = store.write("meanwhile", "kept");
  const longestMs = await findLongestTurn(ending.signal);
  await Promise.all([scrubbed, written]);
  expect(longestMs).toBeLessThan(100);
  expect(statSync(join(folder, "advisor.db")).size).toBeLessThan(before / 2);
  expect((await store.read("meanwhile"))?.value).toBe("kept");
});

test("a long read of another process makes the log grow, and it is cut once that has ended", async () => {
  const { folder, store, other } = open();
  await store.write("k", "v");
  other.exec("BEGIN");
  other.prepare("SELECT * FROM entries").all();
  for (let i = 0; i < 1000; i++) await store.write("k", `${i} `.repeat(5000));
  const log = join(folder, "advisor.db-wal");
  expect(statSync(log).size).toBeGreaterThan(16 * MEGABYTE);

  other.exec("COMMIT");
  for (let i = 0; i < 500; i++) await store.write("k", `${i} `.repeat(5000));
  expect(statSync(log).size).toBeLessThanOrEqual(9 * MEGABYTE);
});

/** Returns the longest time between two turns of the event loop until the signal, in milliseconds. */
async function findLongestTurn(signal: AbortSignal): Promise<number> {
  let longestMs = 0;
  for (let last = performance.now(); !signal.aborted;) {
    await turnOfEventLoop();
    longestMs = Math.max(longestMs, performance.now() - last);
    last = performance.now();
  }
  return longestMs;
}

function open() {
  const folder = makeTemporaryFolder();
  const store = openSqliteStore(folder);
  const other = new DatabaseSync(join(folder, "advisor.db"), { timeout: 0 });
  onTestFinished(() => other.close());
  onTestFinished(() => store.close());
  return { folder, store, other };
}
