import type { Match, Ranking } from "../classifier/classifier.ts";
import { CHOICES, DECISION } from "../tuning.ts";

/** Consequence of a ranking: an answer, a clarification or a fallback. */
export type Verdict =
  | { readonly kind: "answer"; readonly topic: string; readonly confidence: number }
  /** Two or three topics are close; best first. */
  | { readonly kind: "clarify"; readonly topics: readonly Match[] }
  /** No topic is likely enough. `nearest` holds up to three topics, best first. */
  | { readonly kind: "fallback"; readonly nearest: readonly Match[] };

/**
 * Decides whether a ranking is clear enough for an answer, close enough for a clarification, or neither.
 * @param answerFrom confidence from which the best topic is clear.
 */
export function toVerdict({ matches }: Ranking, answerFrom: number = DECISION.answerFrom): Verdict {
  const [best] = matches;
  const nearest = matches.slice(0, CHOICES.max);
  if (best !== undefined && best.confidence >= answerFrom) {
    return { kind: "answer", topic: best.topic, confidence: best.confidence };
  }
  const together = nearest.reduce((sum, { confidence }) => sum + confidence, 0);
  if (nearest.length > 1 && together >= DECISION.offerFrom) return { kind: "clarify", topics: nearest };
  return { kind: "fallback", nearest };
}
