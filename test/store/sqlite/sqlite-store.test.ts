import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { silentLog, type Log } from "../../../src/log.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { testStore } from "../contract.ts";

const UNUSABLE = expect.objectContaining({ code: "STORE_UNUSABLE", hint: expect.stringContaining("DATA_DIR") });

describe("the SQLite store in memory", () => {
  testStore(async () => openSqliteStore(":memory:"));
});

describe("the SQLite store in a file", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "store-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("creates its folder and keeps its entries when opened again", async () => {
    const dataDir = join(folder, "not", "there");
    const store = openSqliteStore(dataDir);
    const version = await store.write("k", "kept");
    await store.close();

    const again = openSqliteStore(dataDir);

    expect(await again.read("k")).toEqual({ value: "kept", version });
    await again.close();
  });

  it("lets two openers of one file see and refuse each other's writes", async () => {
    const one = openSqliteStore(folder);
    const two = openSqliteStore(folder);
    const version = await one.write("k", "one", 0);

    expect(await two.read("k")).toEqual({ value: "one", version });
    expect(await two.write("k", "two", 0)).toBeUndefined();
    await one.close();
    await two.close();
  });

  it("has every acknowledged write after its process was killed", async () => {
    const script = fileURLToPath(new URL("../writes-until-killed.ts", import.meta.url));
    const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "pipe"] });
    const complaints = collect(child.stderr);
    let printed = "";
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      if (printed.split("\n").length > 50) child.kill("SIGKILL");
    }

    const acknowledged = printed.split("\n").filter(Boolean).length;
    const store = openSqliteStore(folder);
    const entries = await store.list("entry/", { limit: 1_000_000 });

    expect(await complaints).toBe("");
    expect(acknowledged).toBeGreaterThanOrEqual(50);
    expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
    expect(entries.map((entry) => entry.value)).toEqual(entries.map((_, i) => i + 1));
    await store.close();
  });

  it("moves writes from the log into the database continuously", async () => {
    const store = openSqliteStore(folder);
    for (let i = 0; i < 1000; i++) await store.write(`entry/${i}`, "x".repeat(10_000));

    // SQLite moves the log from a thousand pages on, 4 MB.
    expect(statSync(join(folder, "advisor.db-wal")).size).toBeLessThan(5_000_000);
    await store.close();
  });

  it("reads a value that is not JSON as a string, and keeps it unchanged when it is set aside", async () => {
    const warned: unknown[] = [];
    const log = { ...silentLog, warn: (facts: unknown) => void warned.push(facts) } as Log;
    const store = openSqliteStore(folder, log);
    const version = (await store.write("session/a/b", "{}")) ?? 0;
    const database = new DatabaseSync(join(folder, "advisor.db"));
    database.prepare("UPDATE entries SET value = '{\"cut o'").run();
    database.close();

    expect(await store.read("session/a/b")).toEqual({ value: '{"cut o', version });
    await store.setAside("session/a/b", version);
    expect((await store.read("unreadable/session/a/b"))?.value).toBe('{"cut o');
    expect(warned).toEqual([{ kind: "session" }]);
    await store.close();
  });

  it("refuses a damaged file with the remedy", () => {
    writeFileSync(
      join(folder, "advisor.db"),
      "this is not a database, it only looks like a long enough file\n".repeat(99),
    );

    expect(() => openSqliteStore(folder)).toThrow(UNUSABLE);
  });

  it("refuses a folder in the file's place", () => {
    mkdirSync(join(folder, "advisor.db"));

    expect(() => openSqliteStore(folder)).toThrow(UNUSABLE);
  });

  it("refuses a file in the folder's place", () => {
    writeFileSync(join(folder, "data"), "");

    expect(() => openSqliteStore(join(folder, "data"))).toThrow(UNUSABLE);
  });

  it.skipIf(process.getuid?.() === 0)("refuses a file it may not write to", async () => {
    await openSqliteStore(folder).close();
    chmodSync(join(folder, "advisor.db"), 0o400);

    expect(() => openSqliteStore(folder)).toThrow(UNUSABLE);
  });
});

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}
