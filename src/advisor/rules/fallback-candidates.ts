import { SMALL_TALK, type Content } from "../../content/model/content.ts";
import { DECISION } from "../../understanding/tuning.ts";
import type { Match } from "../../understanding/classifier/classifier.ts";

/**
 * Whether a topic may be offered with a fallback. Small talk is no nearer to "how do I bake a cake" than any other
 * topic, and a topic with a very low confidence is not near.
 */
export function isFallbackCandidate({ topics }: Content, { topic, confidence }: Match): boolean {
  return confidence >= DECISION.nearFrom && topics.get(topic)?.role !== SMALL_TALK;
}

/** Whether a topic answers anything. Greetings and thanks do not, so nobody can mean them by a question. */
export function canBeMeant({ topics }: Content, id: string): boolean {
  return topics.get(id)?.about.some(({ facets, partly }) => facets.length + partly.length > 0) ?? false;
}
