import { toVerdict, type Verdict } from "../../understanding/confidence/verdict.ts";
import { followUp } from "./follow-up.ts";
import { isFallbackCandidate } from "./fallback-candidates.ts";
import { startFlow } from "../flows/start.ts";
import { handleNegation } from "./negation.ts";
import { answerTopics, clarify, fallBack } from "../wording/outcomes.ts";
import { startFlowByPlace } from "../jobs/start-flow-by-place.ts";
import { answerSeveral } from "./several-questions.ts";
import { applyRules } from "./apply-rules.ts";
import type { NamedRule, Outcome, Rule, Turn } from "../model/turn.ts";

const followUpRule: Rule = (turn) => {
  const verdict = followUp(turn);
  return verdict && followVerdict(turn, verdict);
};

const classifierRule: Rule = (turn) => followVerdict(turn, toVerdict(turn.classifier.rank(turn.message.text)));

/** Rules that find the topic of a message. The last always returns an outcome. */
export const ROUTING_RULES: readonly NamedRule[] = [
  {
    name: "place",
    does: "starts the flow that asks for a place, since the message names one",
    apply: startFlowByPlace,
  },
  { name: "negation", does: "acts on what the message turns down", apply: handleNegation },
  { name: "several-questions", does: "answers each of several questions briefly", apply: answerSeveral },
  { name: "follow-up", does: "reads a short message together with the last answer", apply: followUpRule },
  { name: "classifier", does: "chooses the likeliest topics", apply: classifierRule },
];

/**
 * Finds the topic of a message: answers when it is clear, offers topics when several are close, and falls back
 * otherwise.
 */
export function routeMessage(turn: Turn): Outcome {
  return applyRules(ROUTING_RULES, turn);
}

function followVerdict(turn: Turn, verdict: Verdict): Outcome {
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
