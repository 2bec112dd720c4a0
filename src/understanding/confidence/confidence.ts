import type { Evidence } from "../classifier/score.ts";
import { CONFIDENCE } from "../tuning.ts";

/** Says how likely a topic is the right one, 0 to 1, from what speaks for it. */
export function confidenceOf(evidence: Evidence): number {
  const sum = Object.values(weighEvidence(evidence)).reduce((total, part) => total + part, CONFIDENCE.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Weighs what speaks for a topic: the terms of the logistic regression that confidence is. */
export function weighEvidence({ logOdds, elsewhere, nearest, strangest }: Evidence): Evidence {
  return {
    logOdds: CONFIDENCE.logOdds * logOdds,
    elsewhere: CONFIDENCE.elsewhere * elsewhere,
    nearest: CONFIDENCE.nearest * nearest,
    strangest: CONFIDENCE.strangest * strangest,
  };
}
