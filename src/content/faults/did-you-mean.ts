import { editDistance } from "../../text/edit-distance.ts";

/**
 * Returns the end of a message with the nearest candidate: `; did you mean "related"?`, or an empty text when none is
 * within two slips and a third of the word.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  let best: string | undefined;
  let fewest = Math.min(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best === undefined ? "" : `; did you mean "${best}"?`;
}
