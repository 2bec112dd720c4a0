import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { readOrCreateTokenSecrets } from "../../src/http/token-secret.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

const FILES = ["advisor.db", "advisor.db-wal", "advisor.db-shm", "token-secret"];

test.skipIf(process.platform === "win32")("a new data folder and its files are for their owner only", async () => {
  const dataDir = join(makeFolder(), "not", "there");
  const warn = vi.fn<() => void>();
  const { close } = await fill(dataDir, warn);
  expect(rightsOf(dataDir)).toBe("700");
  expect(rightsOf(join(dataDir, ".."))).toBe("700");
  expect(FILES.map((file) => rightsOf(join(dataDir, file)))).toEqual(FILES.map(() => "600"));
  expect(warn).not.toHaveBeenCalled();
  await close();
});

test.skipIf(process.platform === "win32")("wider rights are taken away at the start, and logged", async () => {
  const dataDir = join(makeFolder(), "data");
  const before = await fill(dataDir, () => undefined);
  // Whoever restored a copy, or ran version 0.2, has files like these.
  const left = FILES.filter((file) => existsSync(join(dataDir, file)));
  for (const file of left) chmodSync(join(dataDir, file), 0o644);
  chmodSync(dataDir, 0o755);

  const warn = vi.fn<(facts: { path: string; mode: string }) => void>();
  const { close } = await fill(dataDir, warn);

  expect(rightsOf(dataDir)).toBe("700");
  expect(FILES.map((file) => rightsOf(join(dataDir, file)))).toEqual(FILES.map(() => "600"));
  expect(warn.mock.calls.map(([facts]) => facts)).toEqual(
    [dataDir, ...left.map((file) => join(dataDir, file))].map((path) => ({
      path,
      mode: path === dataDir ? "755" : "644",
    })),
  );
  await close();
  await before.close();
});

test.skipIf(process.platform === "win32")(
  "a folder that others share keeps its rights, and that is logged",
  async () => {
    const dataDir = join(makeFolder(), "shared");
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o1777);
    const warn = vi.fn<(facts: { path: string }) => void>();
    const { close } = await fill(dataDir, warn);
    expect(rightsOf(dataDir)).toBe("1777");
    expect(rightsOf(join(dataDir, "advisor.db"))).toBe("600");
    expect(warn.mock.calls[0]?.[0]).toMatchObject({ path: dataDir });
    await close();
  },
);

test("a secret that an operator wrote is read as before", async () => {
  const dataDir = makeFolder();
  writeFileSync(join(dataDir, "token-secret"), "s".repeat(40), { mode: 0o644 });
  expect(await readOrCreateTokenSecrets(dataDir)).toEqual(["s".repeat(40)]);
});

/** Writes to a store and keeps it open, so that SQLite's files beside the database stay. */
async function fill(dataDir: string, warn: (facts: { path: string; mode: string }) => void) {
  const log = { ...silentLog, warn };
  const store = openSqliteStore(dataDir, log);
  await store.write("k", "kept");
  await readOrCreateTokenSecrets(dataDir, log);
  return { close: () => store.close() };
}

function rightsOf(path: string): string {
  return (statSync(path).mode & 0o7777).toString(8);
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "owner-only-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
