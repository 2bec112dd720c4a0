import { DECISION } from "../understanding/tuning.ts";
import type { Content } from "../content/model/content.ts";
import type { Ranking, Classifier } from "../understanding/classifier/classifier.ts";

/**
 * Prefers topics to flows: a flow wins only where its confidence is high and leads; otherwise the topics are ranked
 * without flows. Topics and flows share subjects, and a question needs an answer, not a clarification.
 */
export function topicsFirst(classifier: Classifier, { flows, topics }: Pick<Content, "flows" | "topics">): Classifier {
  const topicIds = new Set(topics.keys());
  return {
    ...classifier,
    rank(text, among, after): Ranking {
      const ranking = classifier.rank(text, among, after);
      const [best] = ranking.matches;
      if (among !== undefined || !ranking.matches.some(({ topic }) => flows.has(topic))) return ranking;
      const flow = best && flows.get(best.topic);
      const served = ranking.matches.find(({ topic }) => topic === flow?.serves)?.confidence ?? 0;
      const isMeant =
        flow && best.confidence >= DECISION.flowFrom && best.confidence - served >= DECISION.flowAheadOfTopic;
      return isMeant ? ranking : classifier.rank(text, topicIds, after);
    },
  };
}
