import { mix, OFFSET_BASIS, spread } from "../features/hash.ts";
import { withoutAccents } from "../words/words.ts";

/** Kinds of features of the encoder; each has its own learnt weight. */
export const FEATURE_KINDS = { word: 0, pair: 1, letters: 2, context: 3, wordInContext: 4, pairInContext: 5 } as const;

/** Number of rows of the encoder's table; a power of two. Features are spread over it by their hash. */
export const ROWS = 1 << 16;

const MIN_LETTERS = 3;
const MAX_LETTERS = 5;
const START = 2;
const END = 3;

/** Names of what was spoken of before a message, the most special first: a topic, its subject, its area. */
export type EncoderContext = readonly string[];

/** Receives one feature: its row of the table, its kind, and the index of the (later) word it comes from. */
export type AddEncoderFeature = (row: number, kind: number, position: number) => void;

/**
 * Passes the features of a message to `add`: its words, the pairs of neighbouring words with the borders of the message,
 * and the runs of three to five letters of each word. Accents do not count, for many type without them.
 */
export function forEachEncoderFeature(words: readonly string[], add: AddEncoderFeature): void {
  let previous = mix(OFFSET_BASIS, START);
  for (const [position, word] of words.entries()) {
    const plain = withoutAccents(word);
    const hash = hashLetters(plain, 0, plain.length, FEATURE_KINDS.word);
    add(toRow(hash), FEATURE_KINDS.word, position);
    add(toRow(mix(mix(previous, hash), FEATURE_KINDS.pair)), FEATURE_KINDS.pair, position);
    previous = hash;
    addLetterRuns(plain, position, add);
  }
  add(toRow(mix(mix(previous, END), FEATURE_KINDS.pair)), FEATURE_KINDS.pair, Math.max(0, words.length - 1));
}

/**
 * Passes what a message and the context together tell to `add`: each name of the context, alone and with each word and pair of
 * words. After a permit, "how long" is another feature than after an education.
 */
export function forEachContextFeature(words: readonly string[], context: EncoderContext, add: AddEncoderFeature): void {
  for (const [at, name] of context.entries()) {
    const start = mix(hashLetters(name, 0, name.length, FEATURE_KINDS.context), at);
    add(toRow(start), FEATURE_KINDS.context, 0);
    let previous = mix(OFFSET_BASIS, START);
    for (const [position, word] of [...words, ""].entries()) {
      const plain = withoutAccents(word);
      const hash = word === "" ? END : hashLetters(plain, 0, plain.length, FEATURE_KINDS.word);
      const last = Math.min(position, Math.max(0, words.length - 1));
      if (word !== "")
        add(toRow(mix(mix(start, hash), FEATURE_KINDS.wordInContext)), FEATURE_KINDS.wordInContext, last);
      add(toRow(mix(mix(mix(start, previous), hash), FEATURE_KINDS.pairInContext)), FEATURE_KINDS.pairInContext, last);
      previous = hash;
    }
  }
}

function addLetterRuns(word: string, position: number, add: AddEncoderFeature): void {
  const bounded = `<${word}>`;
  for (let size = MIN_LETTERS; size <= MAX_LETTERS; size++) {
    if (size >= bounded.length) break;
    for (let from = 0; from + size <= bounded.length; from++) {
      add(toRow(hashLetters(bounded, from, from + size, FEATURE_KINDS.letters)), FEATURE_KINDS.letters, position);
    }
  }
}

function hashLetters(text: string, from: number, to: number, seed: number): number {
  let hash = mix(OFFSET_BASIS, seed + 8);
  for (let at = from; at < to; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Returns the row of a hash. */
function toRow(hash: number): number {
  return spread(hash) & (ROWS - 1);
}
