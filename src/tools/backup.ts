import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { describeError } from "../errors.ts";
import { backUp } from "../store/sqlite/back-up.ts";

const USAGE = "Usage: npm run backup -- FILE";

/** Copies the database to the file named on the command line. */
async function run([file, ...others]: readonly string[]): Promise<void> {
  if (file === undefined || others.length > 0) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { DATA_DIR: dataDir } = readConfig(process.env);
  const bytes = await backUp(dataDir, file);
  console.log(`Copied the database of ${dataDir} to ${file}: ${Math.ceil(bytes / 1024)} kB, checked.`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
