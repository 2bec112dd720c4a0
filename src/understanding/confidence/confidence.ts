import type { Evidence } from "../classifier/score.ts";
import { CONFIDENCE } from "../tuning.ts";

/** Computes the confidence, 0 to 1, of a topic from its evidence. */
export function confidenceOf(evidence: Evidence): number {
  const sum = Object.values(weighEvidence(evidence)).reduce((total, part) => total + part, CONFIDENCE.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Returns the terms of the logistic regression of confidence. */
export function weighEvidence({ logOdds, outOfScope, nearest, unknownWordWeight }: Evidence): Evidence {
  return {
    logOdds: CONFIDENCE.logOdds * logOdds,
    outOfScope: CONFIDENCE.outOfScope * outOfScope,
    nearest: CONFIDENCE.nearest * nearest,
    unknownWordWeight: CONFIDENCE.unknownWordWeight * unknownWordWeight,
  };
}
