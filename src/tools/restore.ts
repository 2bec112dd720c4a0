import { restore } from "../store/sqlite/restore.ts";
import { runOnCopy } from "./run-on-copy.ts";

await runOnCopy("restore", async (dataDir, file) => {
  const former = await restore(dataDir, file, Date.now());
  const kept = former === undefined ? "there was none before" : `the former one is ${former}`;
  return `Restored the database of ${dataDir} from ${file}; ${kept}.`;
});
