import { DECISION } from "../understanding/tuning.ts";
import type { Content } from "../content/model/content.ts";
import type { Ranking, Classifier } from "../understanding/classifier/classifier.ts";

/**
 * Lets a flow win only when it is meant; otherwise the topics are ranked as if there were no flows. Both speak of the same
 * things, and whoever asks a question wants it answered, not asked back.
 */
export function topicsFirst(classifier: Classifier, { flows, topics }: Pick<Content, "flows" | "topics">): Classifier {
  const topicIds = new Set(topics.keys());
  return {
    ...classifier,
    rank(text, among): Ranking {
      const ranking = classifier.rank(text, among);
      const [best] = ranking.matches;
      if (among !== undefined || !ranking.matches.some(({ topic }) => flows.has(topic))) return ranking;
      const flow = best && flows.get(best.topic);
      const served = ranking.matches.find(({ topic }) => topic === flow?.serves)?.confidence ?? 0;
      const isMeant =
        flow && best.confidence >= DECISION.flowFrom && best.confidence - served >= DECISION.flowAheadOfTopic;
      return isMeant ? ranking : classifier.rank(text, topicIds);
    },
  };
}
