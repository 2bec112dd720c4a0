import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite-store.ts";
import { testAlertStore } from "./alerts-contract.ts";

describe("job alerts in an SQLite file", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "alerts-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  testAlertStore(async () => [openSqliteStore(folder), openSqliteStore(folder)]);
});
