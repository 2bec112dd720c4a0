import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { someAlert } from "../../alerts/some-alert.ts";
import { testAlertStore } from "../alerts-contract.ts";

describe("job alerts in an SQLite file", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "alerts-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  testAlertStore(async () => [openSqliteStore(folder), openSqliteStore(folder)]);

  it("of a run whose process was killed everything was stored or nothing", async () => {
    const store = openSqliteStore(folder);
    for (let i = 0; i < 200; i++) await store.alerts.add(someAlert({ id: `a${i}`, nextRoundAt: 0 }));
    for (let life = 1; life <= 5; life++) await runUntilKilled(life * 1_000_000, life * 3);

    let runs = 0;
    for (const { id, nextRoundAt } of await store.alerts.ofOwner("web/c1")) {
      const done = Array.from({ length: nextRoundAt }, (_, round) => `${id} ${round}`);
      const { length } = done;
      expect((await store.alerts.waitingFor([id])).map((message) => message.id)).toEqual(done);
      const asked = [...done, `${id} ${length}`];
      expect((await store.alerts.inSentLog(new Map([[id, asked]]))).get(id)).toEqual(new Set(done));
      runs += length;
    }
    expect(runs).toBeGreaterThanOrEqual(20 * (3 + 6 + 9 + 12 + 15));
    await store.close();
  });

  /** Starts a process that runs alerts, and kills it at some point after some batches. */
  async function runUntilKilled(from: number, batches: number): Promise<void> {
    const script = fileURLToPath(new URL("../alert-runs-until-killed.ts", import.meta.url));
    const child = spawn(process.execPath, [script, folder, String(from)], { stdio: ["ignore", "pipe", "inherit"] });
    const closed = once(child, "close");
    let printed = 0;
    for await (const chunk of child.stdout) {
      printed += String(chunk).split("\n").length - 1;
      if (printed >= batches) child.kill("SIGKILL");
    }
    await closed;
    expect(printed).toBeGreaterThanOrEqual(batches);
  }
});
