// Runs as a separate process: runs alerts until it is killed, and prints a line after each batch.
import { writeSync } from "node:fs";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { someMessage } from "../alerts/some-alert.ts";

const { alerts } = openSqliteStore(process.argv[2] ?? ":memory:");
const by = String(process.pid);
for (let now = Number(process.argv[3]); ; now++) {
  const due = await alerts.claimDue({ by, now, until: now + 1, limit: 20 });
  await alerts.finishAlertRuns(
    by,
    due.map(({ id, nextRoundAt }) => ({
      alert: id,
      keys: [`${id} ${nextRoundAt}`],
      message: someMessage({ id: `${id} ${nextRoundAt}`, alert: id }),
      nextRunAt: nextRoundAt + 1,
    })),
  );
  writeSync(1, ".\n");
}
