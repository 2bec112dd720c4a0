import type { Gap } from "../../understanding/confidence/judge.ts";
import type { Verdict } from "../../understanding/confidence/verdict.ts";
import { offerFlow } from "../flows/wish.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { sayGap } from "../wording/gap.ts";
import { answerTopics, fallBack } from "../wording/outcomes.ts";
import { answerDoubtful } from "./context/answer-doubtful.ts";
import { withPassage } from "./context/passage.ts";

/** Answers, says what is not known, or makes the best of a doubtful message. */
export function followVerdict(turn: Turn, verdict: Verdict | Gap): Outcome {
  switch (verdict.kind) {
    case "answer": {
      const flow = turn.content.flows.get(verdict.topic);
      if (flow !== undefined) return offerFlow(turn, flow, verdict.confidence);
      const topic = turn.content.topics.get(verdict.topic);
      if (topic === undefined) return fallBack(turn, [], 0);
      return withPassage(turn, answerTopics(turn, [topic], verdict.confidence), topic);
    }
    case "clarify":
      return answerDoubtful(turn, verdict.topics);
    case "gap":
      return sayGap(turn, inFocus(turn, verdict));
    case "fallback":
      return answerDoubtful(turn, verdict.nearest);
  }
}

/** "And compared with a teacher?" asks for what was spoken of: after pay, for pay. */
function inFocus({ session, index, reading }: Turn, gap: Gap): Gap {
  const facet = session.focus?.facet;
  if (gap.facet !== "comparison" || facet === undefined || !reading.leaning.isPointing) return gap;
  const nearest = index.findNearest(gap.subject, facet);
  return nearest?.hasFacet ? { ...gap, facet, nearest, also: [] } : gap;
}
