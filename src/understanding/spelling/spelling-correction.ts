import Fuse from "fuse.js";
import { editDistance } from "../../text/edit-distance.ts";
import { TUNING } from "../tuning.ts";
import { withoutAccents } from "../words/words.ts";

/** Finds the known word for a misspelt one; `undefined` where none is near enough. */
export type SpellingCorrection = (word: string) => string | undefined;

/** Creates spelling correction towards `known`. A word that differs only in its diacritics counts as the same. */
export function createSpellingCorrection(known: readonly string[]): SpellingCorrection {
  const byPlainForm = new Map<string, string>();
  const byPair = new Map<string, number[]>();
  for (const [number, word] of known.entries()) {
    const plain = withoutAccents(word);
    if (plain !== word && !byPlainForm.has(plain)) byPlainForm.set(plain, word);
    for (const pair of new Set(toLetterPairs(word))) {
      const words = byPair.get(pair);
      if (words === undefined) byPair.set(pair, [number]);
      else words.push(number);
    }
  }

  /** A turn reads the same words several times, and correcting one takes longer than reading the rest. */
  const corrected = new Map<string, string | undefined>();

  return (word) => {
    if (corrected.has(word)) return corrected.get(word);
    if (corrected.size >= MAX_REMEMBERED) corrected.clear();
    const best = correct(word);
    corrected.set(word, best);
    return best;
  };

  function correct(word: string): string | undefined {
    const accented = byPlainForm.get(word);
    if (accented !== undefined) return accented;
    if (word.length < TUNING.correctionMinLetters || /\d/u.test(word)) return undefined;
    const limit = word.length >= TUNING.correctTwiceFromLetters ? 2 : 1;
    const candidates = findSharing(word, byPair, known);
    const fuse = new Fuse(candidates, {
      threshold: 1,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeScore: true,
    });
    let best: string | undefined;
    let bestDistance = limit + 1;
    for (const { item } of fuse.search(word)) {
      const edits = editDistance(word, item, limit);
      const distance = edits < bestDistance ? edits + slipPenalty(word, item) : edits;
      if (distance < bestDistance) [best, bestDistance] = [item, distance];
    }
    return best;
  }
}

const MAX_REMEMBERED = 1000;

/** Breaks ties: swapped letters are commoner than other slips, and slips in the first letter are the least common. */
function slipPenalty(word: string, known: string): number {
  const hasSameLetters = word.split("").sort().join() === known.split("").sort().join();
  return (
    (hasSameLetters ? 0 : TUNING.correctionOtherLetters) +
    (word[0] === known[0] ? 0 : TUNING.correctionOtherFirstLetter)
  );
}

/** Returns the known words of similar length that share the largest part of their letter pairs with a word. */
function findSharing(word: string, byPair: ReadonlyMap<string, readonly number[]>, known: readonly string[]): string[] {
  const shared = new Map<number, number>();
  for (const pair of new Set(toLetterPairs(word))) {
    for (const number of byPair.get(pair) ?? []) {
      const difference = Math.abs(known[number]!.length - word.length);
      if (difference <= TUNING.correctionMaxLengthDifference) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
  }
  return Array.from(shared, ([number, count]) => ({ number, share: count / (word.length + known[number]!.length + 2) }))
    .sort((a, b) => b.share - a.share || a.number - b.number)
    .slice(0, TUNING.correctionCandidates)
    .map(({ number }) => known[number]!);
}

function toLetterPairs(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
