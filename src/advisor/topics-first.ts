import type { Content } from "../content/model.ts";
import type { Ranking, Search } from "../search/search.ts";

/** Confidence from which a message starts a flow. Below it the visitor gets an answer, which offers the flow. */
const FLOW_FROM = 0.6;

/**
 * Lets a flow win only when it is meant; otherwise the topics are ranked as if there were no flows. Both speak of the same
 * things, and whoever asks a question wants it answered, not asked back.
 */
export function topicsFirst(search: Search, { flows, topics }: Pick<Content, "flows" | "topics">): Search {
  const topicIds = new Set(topics.keys());
  return {
    ...search,
    rank(text, among): Ranking {
      const ranking = search.rank(text, among);
      const [best] = ranking.matches;
      if (among !== undefined || !ranking.matches.some(({ topic }) => flows.has(topic))) return ranking;
      return best !== undefined && flows.has(best.topic) && best.confidence >= FLOW_FROM
        ? ranking
        : search.rank(text, topicIds);
    },
  };
}
