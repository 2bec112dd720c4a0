import { chmodSync, cpSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
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

const OLD_ANSWER = z.looseObject({ answer: z.record(z.string(), z.string()) });

/** Finds the topic whose answer of version 0.1 a text contains; its figures aside, by the end of that answer. */
export function findOldTopic(text: string): { topic: string; language: string } | undefined {
  const folder = join(FOLDER, "content", "knowledge");
  for (const file of globSync("**/*.yaml", { cwd: folder })) {
    const read = OLD_ANSWER.safeParse(parse(readFileSync(join(folder, file), "utf8"))).data;
    for (const [language, answer] of Object.entries(read?.answer ?? {}))
      if (text.includes(answer.trim().slice(-50))) return { topic: basename(file, ".yaml"), language };
  }
  return undefined;
}
