import type { Evidence } from "../classifier/score.ts";
import { CONFIDENCE } from "../tuning.ts";

/** Terms of the logistic regression of confidence, by name. */
export type WeighedEvidence = Readonly<Record<string, number>>;

/** Computes the confidence, 0 to 1, of a topic from its evidence. A message that is one of its examples is hardly doubtful. */
export function confidenceOf(evidence: Evidence): number {
  const sum = Object.values(weighEvidence(evidence)).reduce((total, part) => total + part, 0);
  const confidence = 1 / (1 + Math.exp(-sum));
  const isExample =
    evidence.nearest >= CONFIDENCE.exampleFrom && (evidence.followed ?? 0) >= CONFIDENCE.exampleAfterFrom;
  return isExample ? Math.max(confidence, CONFIDENCE.example) : confidence;
}

/**
 * Returns the terms of the logistic regression of confidence. Where an encoder knows the topic, the other terms weigh less; beside
 * the one that knows what was said before they tell nothing.
 */
export function weighEvidence(evidence: Evidence): WeighedEvidence {
  const { logOdds, outOfScope, nearest, unknownWordWeight, encoded, followed } = evidence;
  if (followed !== undefined)
    return {
      bias: CONFIDENCE.followed.bias,
      encoded: CONFIDENCE.followed.encoded * (encoded ?? 0),
      followed: CONFIDENCE.followed.followed * followed,
    };
  const weights = encoded === undefined ? CONFIDENCE.unencoded : CONFIDENCE.encoded;
  return {
    bias: weights.bias,
    logOdds: weights.logOdds * logOdds,
    outOfScope: weights.outOfScope * outOfScope,
    nearest: weights.nearest * nearest,
    unknownWordWeight: weights.unknownWordWeight * unknownWordWeight,
    ...(encoded !== undefined && { encoded: CONFIDENCE.encoded.encoded * encoded }),
  };
}
