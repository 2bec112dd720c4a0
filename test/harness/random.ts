import { inject } from "vitest";

/** Creates a source of numbers from 0 to below 1, the same for the same seed. Source: mulberry32, https://github.com/cprosche/mulberry32 */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Seed of this run. A test that draws from it says so in its title, so that its failure names the seed. */
export const SEED = inject("seed");

/** The seed as the setting that repeats the run, for titles. */
export const SEED_SETTING = `TEST_SEED=${SEED}`;
