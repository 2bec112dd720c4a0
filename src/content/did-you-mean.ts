/**
 * Ends a message with the candidate a person most likely meant: `; did you mean "related"?`, or with nothing when
 * none is close (more than two slips, or more than a third of the word).
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  let best: string | undefined;
  let fewest = Math.min(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best === undefined ? "" : `; did you mean "${best}"?`;
}

/**
 * Counts the letters added, dropped, replaced or swapped with a neighbour between two words.
 * Source: optimal string alignment, https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 * @param most how many are of interest; the count stops once there must be more.
 */
export function countSlips(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast: number[] = [];
  let fewestBefore = 0;
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      if (cost < fewest) fewest = cost;
    }
    // A swap looks back over one row.
    if (fewest > most && fewestBefore > most) return most + 1;
    fewestBefore = fewest;
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
