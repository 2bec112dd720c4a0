import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../src/ports/store.ts";
import { describe, expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { enter } from "../harness/direct-line-visitor.ts";
import { CAN_MOUNT, mountSmallFileSystem } from "../harness/small-file-system.ts";
import { startBot } from "../harness/start-bot.ts";

const NO_FLOOR = { web: { minFreeBytes: 0 } };

describe.skipIf(!CAN_MOUNT)("on a file system that is full (skipped where this user may not mount one)", () => {
  test("a write fails, what was written before is read, and writes succeed again once there is room", async () => {
    const folder = mountSmallFileSystem(8);
    const store = openSqliteStore(folder);
    await store.write("before", "kept");
    const free = fill(folder);

    const written: string[] = [];
    for (let i = 0; i < 200; i++) {
      const isWritten = await store.write(`k/${i}`, "x".repeat(5000)).then(
        () => true,
        () => false,
      );
      if (isWritten) written.push(`k/${i}`);
    }
    expect(written.length).toBeLessThan(200);
    expect((await store.list("k/")).map(({ key }) => key).toSorted()).toEqual(written.toSorted());
    expect((await store.read("before"))?.value).toBe("kept");

    free();
    expect(await store.write("after", "room")).toBeTypeOf("number");
    await store.close();
    const again = openSqliteStore(folder);
    expect((await again.list("k/")).map(({ key }) => key).toSorted()).toEqual(written.toSorted());
    expect((await again.read("after"))?.value).toBe("room");
    await again.close();
  });

  test("no message is acknowledged that is not stored, and readiness tells", async () => {
    const dataDir = mountSmallFileSystem(8);
    const bot = await startBot({
      dataDir,
      limits: { web: { ...NO_FLOOR.web, messagesPerTenSeconds: 1000 } },
      log: "readable",
    });
    const visitor = await enter({ url: bot.address });
    const free = fill(dataDir);

    const acknowledged: string[] = [];
    let refused = 0;
    for (let i = 0; i < 60; i++) {
      bot.pass(2000);
      const { status, body } = await visitor.say(`message ${i} ${"x".repeat(3000)}`);
      if (status === 200) acknowledged.push(String(body.id));
      else if (status >= 500) refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
    // A message may find no room where a smaller write still does.
    await expect(writeForever(bot.store)).rejects.toThrow("full");
    bot.pass(2000);
    expect((await fetch(`${bot.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${bot.address}/healthz`)).status).toBe(200);

    free();
    bot.pass(2000);
    expect((await fetch(`${bot.address}/readyz`)).status).toBe(200);
    const { store } = bot;
    const stored = await store.list(`conversation/${visitor.conversationId}/activity/`);
    const ids = new Set(stored.map(({ value }) => Object(value).id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect((await visitor.say("again")).status).toBe(200);
  });

  test("no conversation begins below the floor", async () => {
    const dataDir = mountSmallFileSystem(8);
    const bot = await startBot({ dataDir, limits: { web: { minFreeBytes: 4 * 1024 * 1024 } } });
    expect((await fetch(`${bot.address}/widget/session`, { method: "POST" })).status).toBe(200);
    const free = fill(dataDir);
    bot.pass(1000);
    expect((await fetch(`${bot.address}/widget/session`, { method: "POST" })).status).toBe(503);
    free();
    bot.pass(1000);
    expect((await fetch(`${bot.address}/widget/session`, { method: "POST" })).status).toBe(200);
  });
});

/** Fills the file system of a folder up; returns the function that makes room again. */
function fill(folder: string): () => void {
  const file = join(folder, "filling");
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - 64 * 1024)));
  return () => rmSync(file);
}

/** Writes small values until one fails. */
async function writeForever(store: Pick<Store, "write">): Promise<never> {
  for (let i = 0; ; i++) await store.write(`filling/${i}`, "x");
}
