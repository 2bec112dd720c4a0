import { backUp } from "../store/sqlite/back-up.ts";
import { runOnCopy } from "./run-on-copy.ts";

await runOnCopy("backup", async (dataDir, file) => {
  const bytes = await backUp(dataDir, file);
  return `Copied the database of ${dataDir} to ${file}: ${Math.ceil(bytes / 1024)} kB, checked.`;
});
