import type { Topic } from "../../content/model/content.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { shownSources } from "./answers.ts";
import { localize } from "./localize.ts";
import { topicButtons } from "./topic-buttons.ts";

/** Says which topic is likely meant and how its answer begins, and offers it before others. */
export function guess(turn: Turn, topic: Topic, others: readonly string[], confidence: number): Outcome {
  const { content, language, session } = turn;
  const lead = topic.lead[language];
  const topics = [topic.id, ...others];
  return {
    session: { ...session, language, said: { kind: "clarify", topics } },
    replies: [
      {
        language,
        text: localize(turn, "guess", { title: topic.title[language], lead }),
        sources: shownSources(turn, [topic]),
        suggestions: topicButtons(content, topics, language),
      },
    ],
    decision: { kind: "clarify", options: topics, confidence },
  };
}
