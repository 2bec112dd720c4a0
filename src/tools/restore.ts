import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { describeError } from "../errors.ts";
import { restore } from "../store/sqlite/restore.ts";

const USAGE = "Usage: npm run restore -- FILE";

/** Replaces the database with the copy named on the command line. */
async function run([file, ...others]: readonly string[]): Promise<void> {
  if (file === undefined || others.length > 0) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { DATA_DIR: dataDir } = readConfig(process.env);
  const former = await restore(dataDir, file, Date.now());
  const kept = former === undefined ? "there was none before" : `the former one is ${former}`;
  console.log(`Restored the database of ${dataDir} from ${file}; ${kept}.`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
