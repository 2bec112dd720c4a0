// Runs as a separate process: writes entries until it is killed, and prints each number once its write has returned.
import { writeSync } from "node:fs";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

const store = openSqliteStore(process.argv[2] ?? ":memory:");
for (let i = 1; ; i++) {
  await store.write(`entry/${String(i).padStart(9, "0")}`, i);
  writeSync(1, `${i}\n`);
}
