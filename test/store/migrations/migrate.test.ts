import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../src/store/sqlite/database.ts";
import type { Migration } from "../../../src/store/sqlite/migrations/migration.ts";
import { MIGRATIONS } from "../../../src/store/sqlite/migrations/migrations.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { copyOldData, made } from "../../harness/old-data.ts";

const CURRENT = MIGRATIONS.at(-1)?.version ?? 0;

/** A migration after the last one. */
const toNext = (up: Migration["up"]): Migration => ({ version: CURRENT + 1, name: "next", up });

test("migrations are numbered from 1 without a gap", () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
});

test("a new file has the current version", () => {
  const folder = makeFolder();
  openDatabase(folder).close();
  expect(readVersion(folder)).toBe(CURRENT);
});

test("a file of version 0.1 gets the current version and keeps every row", () => {
  const folder = copyOldData();
  expect(readVersion(folder)).toBe(0);
  openDatabase(folder, MIGRATIONS.slice(0, 1)).close();
  expect(readVersion(folder)).toBe(1);
  expect(countRows(folder)).toEqual(made.rows);
});

test("a file of version 0.1 and a new one have the same schema in the end", () => {
  const [old, fresh] = [copyOldData(), makeFolder()];
  for (const folder of [old, fresh]) openDatabase(folder).close();
  expect(toShape(readSchema(old))).toEqual(toShape(readSchema(fresh)));
});

test("only pending migrations run, in order", () => {
  const folder = makeFolder();
  const ran: string[] = [];
  const note = (name: string, version: number): Migration => ({ version, name, up: () => void ran.push(name) });
  openDatabase(folder, [...MIGRATIONS, note("a", CURRENT + 1)]).close();
  openDatabase(folder, [...MIGRATIONS, note("a", CURRENT + 1), note("b", CURRENT + 2)]).close();
  openDatabase(folder, [...MIGRATIONS, note("a", CURRENT + 1), note("b", CURRENT + 2)]).close();
  expect(ran).toEqual(["a", "b"]);
});

test("a file of a newer program is refused with both versions, and is not touched", () => {
  const folder = copyOldData();
  openDatabase(folder, [...MIGRATIONS, toNext(() => undefined)]).close();
  const before = readBytes(folder);
  expect(() => openSqliteStore(folder)).toThrow(
    expect.objectContaining({
      code: "STORE_UNUSABLE",
      message: expect.stringMatching(
        new RegExp(`schema version ${CURRENT + 1}, .* this program knows versions up to ${CURRENT}\\.`),
      ),
      hint: expect.stringContaining("DATA_DIR"),
    }),
  );
  expect(readBytes(folder)).toEqual(before);
});

test("a migration that fails leaves the file as it was", () => {
  const folder = copyOldData();
  const before = { rows: readEverything(folder), schema: readSchema(folder), version: readVersion(folder) };
  const failing = toNext((database) => {
    database.exec("CREATE TABLE half (done TEXT) STRICT; DELETE FROM entries; DELETE FROM alerts");
    throw new Error("no more");
  });
  expect(() => openDatabase(folder, [...MIGRATIONS, failing])).toThrow(
    expect.objectContaining({
      code: "STORE_UNUSABLE",
      message: expect.stringContaining(`from schema version 0 to ${CURRENT + 1} (next): no more`),
    }),
  );
  expect({ rows: readEverything(folder), schema: readSchema(folder), version: readVersion(folder) }).toEqual(before);
});

test("a migration that breaks a foreign key fails", () => {
  const folder = copyOldData();
  const careless = toNext((database) => database.exec("DELETE FROM alerts WHERE n = 1"));
  expect(() => openDatabase(folder, [...MIGRATIONS, careless])).toThrow(/refers to nothing/);
  expect(countRows(folder)).toEqual(made.rows);
});

test.each(["an old file", "no file"])("of several processes that open %s at once, one migrates it", async (kind) => {
  const folder = kind === "no file" ? makeFolder() : copyOldData();
  const script = fileURLToPath(new URL("opens-at-once.ts", import.meta.url));
  const startAt = String(Date.now() + 2000);
  const ends = Array.from({ length: 6 }, async () => {
    const child = spawn(process.execPath, [script, folder, startAt], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
    await once(child, "close");
    return said;
  });
  expect(await Promise.all(ends)).toEqual(ends.map(() => "opened"));
  const database = new DatabaseSync(join(folder, "advisor.db"));
  expect(database.prepare("SELECT count(*) AS runs FROM runs").get()).toEqual({ runs: 1 });
  database.close();
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "migrate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function inspect<T>(folder: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(folder, "advisor.db"));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

function readVersion(folder: string): number {
  return inspect(folder, (database) => Number(database.prepare("PRAGMA user_version").get()?.["user_version"]));
}

function readSchema(folder: string): unknown[][] {
  return inspect(folder, (database) =>
    database
      .prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
      .all()
      .map(({ name, sql }) => [name, sql]),
  );
}

/** A schema without comments and spaces. */
function toShape(rows: unknown[][]): string[][] {
  return rows.map(([name, sql]) => [
    String(name),
    String(sql)
      .replaceAll(/\s*--.*\n/g, " ")
      .replaceAll(/\s+/g, " "),
  ]);
}

function readEverything(folder: string): Record<string, unknown[]> {
  return inspect(folder, (database) =>
    Object.fromEntries(
      Object.keys(made.rows).map((table) => [table, database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
    ),
  );
}

function countRows(folder: string): Record<string, number> {
  return Object.fromEntries(Object.entries(readEverything(folder)).map(([table, rows]) => [table, rows.length]));
}

function readBytes(folder: string): Buffer {
  return readFileSync(join(folder, "advisor.db"));
}
