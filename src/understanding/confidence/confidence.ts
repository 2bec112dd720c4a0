import type { Evidence } from "../classifier/score.ts";
import { CONFIDENCE } from "../tuning.ts";

/** Says how likely a topic is the right one, 0 to 1, from what speaks for it. */
export function confidenceOf(evidence: Evidence): number {
  const sum = Object.values(weighEvidence(evidence)).reduce((total, part) => total + part, CONFIDENCE.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Weighs what speaks for a topic: the terms of the logistic regression that confidence is. */
export function weighEvidence({ logOdds, outOfScope, nearest, unknownWordWeight }: Evidence): Evidence {
  return {
    logOdds: CONFIDENCE.logOdds * logOdds,
    outOfScope: CONFIDENCE.outOfScope * outOfScope,
    nearest: CONFIDENCE.nearest * nearest,
    unknownWordWeight: CONFIDENCE.unknownWordWeight * unknownWordWeight,
  };
}
