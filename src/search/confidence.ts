import type { Candidate } from "./score.ts";
import { TUNING } from "./tuning.ts";

/** Says how likely a candidate is the right topic, 0 to 1, from what speaks for it. */
export function confidenceOf({ logOdds, nearest, covered }: Candidate): number {
  return (
    1 / (1 + Math.exp(-(TUNING.bias + TUNING.logOdds * logOdds + TUNING.nearest * nearest + TUNING.covered * covered)))
  );
}
