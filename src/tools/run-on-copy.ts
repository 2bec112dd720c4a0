import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { describeError } from "../errors.ts";

/**
 * Runs a command that takes one file, the copy of a database, and prints the line that it returns. A fault, or other
 * arguments, give exit code 1.
 */
export async function runOnCopy(
  command: string,
  act: (dataDir: string, file: string) => Promise<string>,
): Promise<void> {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) {
    console.error(`Usage: npm run ${command} -- FILE`);
    process.exitCode = 1;
    return;
  }
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    console.log(await act(readConfig(process.env).DATA_DIR, file));
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
