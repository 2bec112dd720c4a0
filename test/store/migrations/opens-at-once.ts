// Runs as a separate process: opens a database at a given time, with a slow migration that notes each of its runs.
import { openDatabase } from "../../../src/store/sqlite/database.ts";
import { MIGRATIONS } from "../../../src/store/sqlite/migrations/migrations.ts";

const [, , folder = ":memory:", startAt = "0"] = process.argv;
const shared = new Int32Array(new SharedArrayBuffer(4));
Atomics.wait(shared, 0, 0, Number(startAt) - Date.now());
const slow = {
  version: (MIGRATIONS.at(-1)?.version ?? 0) + 1,
  name: "slow",
  up(database: ReturnType<typeof openDatabase>) {
    Atomics.wait(shared, 0, 0, 200);
    database.exec("CREATE TABLE IF NOT EXISTS runs (run INTEGER) STRICT; INSERT INTO runs VALUES (1)");
  },
};
openDatabase(folder, [...MIGRATIONS, slow]).close();
process.stdout.write("opened");
