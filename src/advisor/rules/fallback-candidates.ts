import { SMALL_TALK, type Content, type Topic } from "../../content/model/content.ts";
import { DECISION } from "../../understanding/tuning.ts";
import type { Match } from "../../understanding/classifier/classifier.ts";

/**
 * Whether a topic may be offered with a fallback. Small talk is no nearer to "how do I bake a cake" than any other
 * topic, and a topic with a very low confidence is not near.
 */
export function isFallbackCandidate({ topics }: Content, { topic, confidence }: Match): boolean {
  return confidence >= DECISION.nearFrom && topics.get(topic)?.role !== SMALL_TALK;
}

/** Returns the ids of topics related to one: those of its area, those it refers to, and its reasons. */
export function relatedTopics(content: Content, last: Topic): ReadonlySet<string> {
  const sameArea = [...content.topics.values()].filter(({ role, area }) => role === last.role && area === last.area);
  return new Set([...sameArea.map(({ id }) => id), ...last.related, ...(last.why === undefined ? [] : [last.why])]);
}
