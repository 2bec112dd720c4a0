import { decide } from "../../understanding/confidence/decide.ts";
import { followUp } from "./follow-up.ts";
import { isNear } from "./near.ts";
import { startFlow } from "../flows/start.ts";
import { heedRefusal } from "./negation.ts";
import { answer, clarify, fallBack } from "../wording/say.ts";
import { startPlaced } from "../jobs/start-placed.ts";
import { answerSeveral } from "./several-questions.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Finds the topic a message asks for: answers when clear, asks back when close, else says what it does know. */
export function route(turn: Turn): Outcome {
  return startPlaced(turn) ?? heedRefusal(turn) ?? answerSeveral(turn) ?? routeOne(turn);
}

function routeOne(turn: Turn): Outcome {
  const verdict = followUp(turn) ?? decide(turn.search.rank(turn.message.text));
  switch (verdict.kind) {
    case "answer": {
      const flow = turn.content.flows.get(verdict.topic);
      if (flow !== undefined) return startFlow(turn, flow);
      const topic = turn.content.topics.get(verdict.topic);
      return topic ? answer(turn, [topic], verdict.confidence) : fallBack(turn, [], 0);
    }
    case "clarify": {
      const ids = verdict.topics.map((match) => match.topic);
      return clarify(turn, ids, verdict.topics[0]?.confidence ?? 0);
    }
    case "fallback": {
      const near = verdict.nearest.filter((match) => isNear(turn.content, match));
      return fallBack(
        turn,
        near.map(({ topic }) => topic),
        verdict.nearest[0]?.confidence ?? 0,
      );
    }
  }
}
