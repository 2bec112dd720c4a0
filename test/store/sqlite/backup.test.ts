import { execFile, spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { backUp } from "../../../src/store/sqlite/back-up.ts";
import { restore } from "../../../src/store/sqlite/restore.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";

const NOON = Date.parse("2026-03-01T12:00:00Z");
const FORMER = "advisor.db.before-2026-03-01T12-00-00-000Z";

describe("a copy", () => {
  test("made while another process writes is sound, and has every write acknowledged before", async () => {
    const { dataDir, file } = makeFolder();
    const child = start(WRITING, dataDir);
    const written = { count: 0 };
    child.stdout.on("data", (chunk) => {
      written.count = Number(String(chunk).trim().split("\n").at(-1));
    });
    const reach = (count: number) => vi.waitUntil(() => written.count >= count, { timeout: 20_000 });
    await reach(200);
    const before = written.count;

    await backUp(dataDir, file);
    // The writer was not held up for good.
    await reach(written.count + 50);
    child.kill("SIGKILL");
    await once(child, "exit");

    const copy = new DatabaseSync(file);
    expect(copy.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    const numbers = copy
      .prepare("SELECT value FROM entries ORDER BY key")
      .all()
      .map(({ value }) => Number(value));
    copy.close();
    expect(numbers.length).toBeGreaterThanOrEqual(before);
    // As it was at one moment: nothing is missing in between.
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  test("is one file for its owner only, and replaces a former one", async () => {
    const { folder, dataDir, file } = makeFolder();
    const store = await fill(dataDir, "first");
    writeFileSync(file, "a former copy");
    expect(await backUp(dataDir, file)).toBe(statSync(file).size);
    await store.close();
    expect(readdirSync(folder).toSorted()).toEqual(["copy.db", "data"]);
    expect(statSync(file).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o600);
    expect(rowsOf(file)).toEqual([{ key: "k", value: '"first"' }]);
  });

  test("leaves a former copy alone when it cannot be made", async () => {
    const { dataDir, file } = makeFolder();
    await expect(backUp(dataDir, file)).rejects.toMatchObject({ code: "STORE_UNUSABLE" });
    const store = await fill(dataDir, "first");
    const path = join(dataDir, "advisor.db");
    await expect(backUp(dataDir, path)).rejects.toMatchObject({ code: "BACKUP_INVALID" });
    await expect(backUp(dataDir, join(file, "no", "folder"))).rejects.toMatchObject({ code: "BACKUP_INVALID" });
    await store.close();
    writeFileSync(file, "a former copy");
    writeFileSync(path, "no database at all, but long enough to look at".repeat(100));
    await expect(backUp(dataDir, file)).rejects.toMatchObject({ code: "BACKUP_INVALID" });
    expect(readFileSync(file, "utf8")).toBe("a former copy");
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

describe("restoring a copy", () => {
  test("gives the same rows, and keeps the former database whole", async () => {
    const { dataDir, file } = makeFolder();
    const store = await fill(dataDir, "first");
    await backUp(dataDir, file);
    await store.write("k", "second");
    await store.write("more", 1);
    await store.close();
    const rows = rowsOf(file);

    expect(await restore(dataDir, file, NOON)).toBe(join(dataDir, FORMER));

    expect(readdirSync(dataDir).toSorted()).toEqual(["advisor.db", FORMER]);
    expect(rowsOf(join(dataDir, "advisor.db"))).toEqual(rows);
    expect(rowsOf(join(dataDir, FORMER)).map((row) => row["value"])).toEqual(['"second"', "1"]);
    const again = openSqliteStore(dataDir);
    expect((await again.read("k"))?.value).toBe("first");
    await again.write("k", "third");
    await again.close();
    expect(rowsOf(file)).toEqual(rows);
  });

  test("is refused while a process has the database open, however idle", async () => {
    const { dataDir, file } = makeFolder();
    await (await fill(dataDir, "first")).close();
    await backUp(dataDir, file);
    const child = start(IDLE, dataDir);
    await once(child.stdout, "data");
    const before = readdirSync(dataDir).toSorted();

    await expect(restore(dataDir, file, NOON)).rejects.toMatchObject({ code: "STORE_IN_USE" });

    expect(readdirSync(dataDir).toSorted()).toEqual(before);
    child.stdin.write("write\n");
    const [answer] = (await once(child.stdout, "data")) as [Buffer];
    expect(String(answer)).toContain("written");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(rowsOf(join(dataDir, "advisor.db"))).toContainEqual({ key: "later", value: '"written"' });
    // What a killed process left in its log belongs to the former database, and is kept with it.
    expect(await restore(dataDir, file, NOON)).toBe(join(dataDir, FORMER));
    expect(readdirSync(dataDir).toSorted()).toEqual(["advisor.db", FORMER]);
    expect(rowsOf(join(dataDir, "advisor.db"))).toEqual([{ key: "k", value: '"first"' }]);
    expect(rowsOf(join(dataDir, FORMER))).toContainEqual({ key: "later", value: '"written"' });
  });

  test("works where there is no database, and where it is damaged", async () => {
    const { folder, dataDir, file } = makeFolder();
    await (await fill(dataDir, "first")).close();
    await backUp(dataDir, file);
    const elsewhere = join(folder, "new", "data");
    expect(await restore(elsewhere, file, NOON)).toBeUndefined();
    expect(rowsOf(join(elsewhere, "advisor.db"))).toEqual(rowsOf(file));

    writeFileSync(join(dataDir, "advisor.db"), "damaged".repeat(1000));
    await restore(dataDir, file, NOON);
    expect(rowsOf(join(dataDir, "advisor.db"))).toEqual(rowsOf(file));
    expect(readFileSync(join(dataDir, FORMER), "utf8")).toBe("damaged".repeat(1000));
  });

  test.each([
    ["no file", "BACKUP_INVALID", () => undefined],
    ["a text", "BACKUP_INVALID", (file: string) => writeFileSync(file, "no database".repeat(1000))],
    ["an empty file", "BACKUP_INVALID", (file: string) => writeFileSync(file, "")],
    ["another program's database", "BACKUP_INVALID", (file: string) => change(file, "CREATE TABLE notes (id)")],
    ["a copy with a damaged page", "BACKUP_INVALID", damage],
    ["a newer program's copy", "STORE_UNUSABLE", newer],
  ] as const)("is refused with %s, and changes nothing", async (_name, code, make) => {
    const { dataDir, file } = makeFolder();
    await (await fill(dataDir, "first")).close();
    make(file, dataDir);
    await expect(restore(dataDir, file, NOON)).rejects.toMatchObject({ code });
    expect(readdirSync(dataDir)).toEqual(["advisor.db"]);
    expect(rowsOf(join(dataDir, "advisor.db"))).toEqual([{ key: "k", value: '"first"' }]);
  });
});

test("the two commands say in a line what they did", async () => {
  const { dataDir, file } = makeFolder();
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, args, { cwd: ROOT, env: { PATH: process.env["PATH"], DATA_DIR: dataDir } });
  const store = await fill(dataDir, "first");
  const made = await run("src/tools/backup.ts", file);
  expect(made.stdout).toMatch(/^Copied the database of \S+ to \S+copy\.db: \d+ kB, checked\.\n$/);
  await expect(run("src/tools/restore.ts", file)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^A process uses the database .*\n.*\[STORE_IN_USE\]\n$/) as string,
  });
  await store.close();
  const restored = await run("src/tools/restore.ts", file);
  expect(restored.stdout).toMatch(/^Restored the database of \S+ from \S+; the former one is \S+\.before-\S+\.\n$/);
  await expect(run("src/tools/backup.ts")).rejects.toMatchObject({ stderr: "Usage: npm run backup -- FILE\n" });
});

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Opens the store, says so, and writes once it is told to. */
const IDLE = `
  import("./src/store/sqlite/store.ts").then(({ openSqliteStore }) => {
    const store = openSqliteStore(process.argv[1]);
    process.stdin.once("data", () => store.write("later", "written").then(() => console.log("written")));
    console.log("open");
  });
`;

/** Writes 1, 2, 3 … to the store, and says each once its write has returned. */
const WRITING = `
  import("./src/store/sqlite/store.ts").then(async ({ openSqliteStore }) => {
    const store = openSqliteStore(process.argv[1]);
    for (let i = 1; ; i++) {
      await store.write("entry/" + String(i).padStart(9, "0"), i);
      await new Promise((resolve) => process.stdout.write(i + "\\n", resolve));
    }
  });
`;

function start(script: string, dataDir: string): ChildProcessByStdio<Writable, Readable, null> {
  return spawn(process.execPath, ["-e", script, dataDir], { stdio: ["pipe", "pipe", "inherit"], cwd: ROOT });
}

function makeFolder(): { folder: string; dataDir: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, dataDir: join(folder, "data"), file: join(folder, "copy.db") };
}

async function fill(dataDir: string, value: string) {
  const store = openSqliteStore(dataDir);
  await store.write("k", value);
  return store;
}

function rowsOf(path: string): Record<string, unknown>[] {
  const database = new DatabaseSync(path);
  try {
    return database
      .prepare("SELECT key, value FROM entries ORDER BY key")
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function newer(file: string, dataDir: string): void {
  writeFileSync(file, readFileSync(join(dataDir, "advisor.db")));
  change(file, "PRAGMA user_version = 999");
}

function damage(file: string, dataDir: string): void {
  const bytes = readFileSync(join(dataDir, "advisor.db"));
  bytes.fill(0xff, 4096, 3 * 4096);
  writeFileSync(file, bytes);
}
