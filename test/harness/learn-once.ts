import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import type { TestProject } from "vitest/node";
import { learnInChildProcess } from "../../src/learning/learn-in-child-process.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";

/** Learns from the content once for all test files, each of which would take seconds over it inside the runner. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "career-advice-learnt-"));
  const file = join(folder, "learnt");
  writeFileSync(file, serialize(await learnInChildProcess(CONTENT_FOLDERS)));
  project.provide("learntFile", file);
  return () => rmSync(folder, { recursive: true });
}

declare module "vitest" {
  /** Values that the set-up provides to the test files. */
  export interface ProvidedContext {
    learntFile: string;
  }
}
