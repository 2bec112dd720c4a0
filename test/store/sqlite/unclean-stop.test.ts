import { cpSync, openSync, readFileSync, writeFileSync, writeSync, closeSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { silentLog, type Log } from "../../../src/log.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";

const PAGE_BYTES = 4096;

test("a database that was not closed is checked when it is opened, and one that was is not", async () => {
  const copy = await stopUncleanly();
  const { log, info } = listening();
  const store = openSqliteStore(copy, log);
  expect(info).toHaveBeenCalledExactlyOnceWith("database was not closed; it is sound");
  expect((await store.read("k/7"))?.value).toBe("x".repeat(3000));
  await store.close();

  info.mockClear();
  await openSqliteStore(copy, log).close();
  expect(info).not.toHaveBeenCalled();
});

test("damage is found before a visitor comes upon it, and the remedy told", async () => {
  const copy = await stopUncleanly();
  overwriteMiddle(join(copy, "advisor.db"));
  expect(() => openSqliteStore(copy)).toThrow(
    expect.objectContaining({ code: "STORE_UNUSABLE", hint: expect.stringContaining("npm run restore") }),
  );
});

/** Copies the files of an open store, as a power cut would leave them: a database with a log beside it. */
async function stopUncleanly(): Promise<string> {
  const folder = makeTemporaryFolder();
  const store = openSqliteStore(folder);
  onTestFinished(() => store.close());
  for (let i = 0; i < 3000; i++) await store.write(`k/${i}`, "x".repeat(3000));
  const copy = makeTemporaryFolder();
  for (const file of ["advisor.db", "advisor.db-wal"]) cpSync(join(folder, file), join(copy, file));
  expect(readFileSync(join(copy, "advisor.db-wal")).length).toBeGreaterThan(0);
  return copy;
}

function overwriteMiddle(path: string): void {
  const pages = Math.floor(statSync(path).size / PAGE_BYTES);
  const file = openSync(path, "r+");
  for (let page = Math.floor(pages / 4); page < pages / 2; page++)
    writeSync(file, Buffer.alloc(PAGE_BYTES, "z"), 0, PAGE_BYTES, page * PAGE_BYTES);
  closeSync(file);
  // Pages in the log would hide those of the database.
  writeFileSync(`${path}-wal`, Buffer.from("no longer a log, but still there"));
}

function listening(): { log: Log; info: ReturnType<typeof vi.fn> } {
  const info = vi.fn<() => void>();
  return { log: { ...silentLog, info } as Log, info };
}
