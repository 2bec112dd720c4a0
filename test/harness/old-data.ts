import { chmodSync, cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const FOLDER = join(import.meta.dirname, "..", "fixtures", "v0.1");

/** Content of `made.json`, explained in its README. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Facts = any;

/** The facts about the data of version 0.1. */
export const made: Facts = JSON.parse(readFileSync(join(FOLDER, "made.json"), "utf8"));

/** Copies the data folder of version 0.1 to a new folder, which is removed after the test. */
export function copyOldData(): string {
  const folder = makeTemporaryFolder();
  cpSync(join(FOLDER, "data"), folder, { recursive: true });
  // As an operator leaves it; Git keeps no such rights, and wider ones are warned of.
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
  return folder;
}
