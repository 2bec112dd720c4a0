import { decide } from "../../understanding/confidence/decide.ts";
import { followUp } from "./follow-up.ts";
import { isFallbackCandidate } from "./fallback-candidates.ts";
import { startFlow } from "../flows/start.ts";
import { handleNegation } from "./negation.ts";
import { answerTopics, clarify, fallBack } from "../wording/outcomes.ts";
import { startFlowByPlace } from "../jobs/start-flow-by-place.ts";
import { answerSeveral } from "./several-questions.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Finds the topic a message asks for: answers when clear, asks back when close, else says what it does know. */
export function routeMessage(turn: Turn): Outcome {
  return startFlowByPlace(turn) ?? handleNegation(turn) ?? answerSeveral(turn) ?? routeOne(turn);
}

function routeOne(turn: Turn): Outcome {
  const verdict = followUp(turn) ?? decide(turn.classifier.rank(turn.message.text));
  switch (verdict.kind) {
    case "answer": {
      const flow = turn.content.flows.get(verdict.topic);
      if (flow !== undefined) return startFlow(turn, flow);
      const topic = turn.content.topics.get(verdict.topic);
      return topic ? answerTopics(turn, [topic], verdict.confidence) : fallBack(turn, [], 0);
    }
    case "clarify": {
      const ids = verdict.topics.map((match) => match.topic);
      return clarify(turn, ids, verdict.topics[0]?.confidence ?? 0);
    }
    case "fallback": {
      const near = verdict.nearest.filter((match) => isFallbackCandidate(turn.content, match));
      return fallBack(
        turn,
        near.map(({ topic }) => topic),
        verdict.nearest[0]?.confidence ?? 0,
      );
    }
  }
}
