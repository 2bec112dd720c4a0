import { inject } from "vitest";

/** Seed of this run. A test that draws from it says so in its title, so that its failure names the seed. */
export const SEED = inject("seed");

/** The seed as the setting that repeats the run, for titles. */
export const SEED_SETTING = `TEST_SEED=${SEED}`;
