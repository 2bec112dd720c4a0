import { TUNING } from "../tuning.ts";
import { mix, OFFSET_BASIS, spread } from "./hash.ts";

/** A word after correction and folding, with its stem. */
export type Term = { readonly word: string; readonly stem: string };

const WORD_SEED = 1;
const PAIR_SEED = 2;
const LETTER_SEED = 3;
const START = 2;
const END = 3;

/** Receives one feature, the weight of its kind, and the index of the (later) word it comes from. */
export type AddFeature = (feature: number, weight: number, position: number) => void;

/**
 * Passes every feature of a message to `add` as a 32-bit number: its words, its pairs of neighbouring words, and the
 * character n-grams of each word. A feature that occurs twice is passed twice. Numbers instead of strings create no
 * garbage; among a million features a few collide, which does no harm.
 */
export function forEachFeature(terms: readonly Term[], add: AddFeature): void {
  let previous = 0;
  for (const [position, term] of terms.entries()) {
    const current = wordFeature(term.stem);
    add(current, 1, position);
    if (position > 0) add(pairFeature(previous, current), TUNING.pairWeight, position);
    previous = current;
    addLetterRuns(term.word, position, add);
  }
}

/** Returns the feature of one word, by its stem. */
export function wordFeature(stem: string): number {
  let hash = mix(OFFSET_BASIS, WORD_SEED);
  for (let at = 0; at < stem.length; at++) hash = mix(hash, stem.charCodeAt(at));
  return finish(hash);
}

function pairFeature(first: number, second: number): number {
  return finish(mix(mix(mix(OFFSET_BASIS, PAIR_SEED), first), second));
}

function addLetterRuns(word: string, position: number, add: AddFeature): void {
  const last = word.length + 1;
  for (let size = TUNING.minLetters; size <= TUNING.maxLetters; size++) {
    for (let from = 0; from + size - 1 <= last; from++) {
      let hash = mix(mix(OFFSET_BASIS, LETTER_SEED), size);
      for (let at = from; at < from + size; at++) {
        hash = mix(hash, at === 0 ? START : at === last ? END : word.charCodeAt(at - 1));
      }
      add(finish(hash), TUNING.letterWeight, position);
    }
  }
}

/** Returns the feature of a hash; never 0, which marks an empty slot. */
function finish(hash: number): number {
  return spread(hash) || 1;
}
