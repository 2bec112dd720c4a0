import type { Candidate } from "./score.ts";
import { TUNING } from "./tuning.ts";

/** Says how likely a candidate is the right topic, 0 to 1, from what speaks for it: a logistic regression. */
export function confidenceOf({ logOdds, nearest, ours, strangest }: Candidate): number {
  const evidence =
    TUNING.bias +
    TUNING.logOdds * logOdds +
    TUNING.nearest * nearest +
    TUNING.ours * ours +
    TUNING.strangest * strangest;
  return 1 / (1 + Math.exp(-evidence));
}
