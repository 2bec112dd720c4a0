import { randomInt } from "node:crypto";
import type { TestProject } from "vitest/node";

/** Prints the seed of the run's random tests: `TEST_SEED` where it is set, otherwise one drawn anew. */
export function setup(project: TestProject): void {
  const given = process.env["TEST_SEED"];
  const seed = given === undefined ? randomInt(1_000_000) : Number(given);
  if (!Number.isInteger(seed)) throw new Error(`TEST_SEED is ${JSON.stringify(given)}; set it to a whole number.`);
  process.stdout.write(`Random tests draw from TEST_SEED=${seed}.\n`);
  project.provide("seed", seed);
}

declare module "vitest" {
  /** What the set-up hands to the test files. */
  export interface ProvidedContext {
    seed: number;
  }
}
