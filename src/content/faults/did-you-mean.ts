import { editDistance } from "../../text/edit-distance.ts";

/**
 * Ends a message with the candidate a person most likely meant: `; did you mean "related"?`, or with nothing when
 * none is close (more than two slips, or more than a third of the word).
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
