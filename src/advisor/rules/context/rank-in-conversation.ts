import type { Ranking } from "../../../understanding/classifier/classifier.ts";
import { CONTEXT } from "../../../understanding/tuning.ts";
import type { Turn } from "../../model/turn.ts";
import { isFallbackCandidate } from "../fallback-candidates.ts";
import { findSpokenTopic } from "./spoken-topic.ts";

/** Ranks the topics of a message together with what was spoken of last. */
export function rankInConversation(turn: Turn): Ranking {
  return turn.classifier.rank(turn.message.text, undefined, findSpokenTopic(turn)?.id);
}

/**
 * Whether a message asks, in this conversation, for a topic other than small talk: "can I ask for more" after an offer is about
 * negotiating, not about the answer. Before anything was said, nothing tells.
 * @param from confidence of the topic from which it does.
 */
export function asksForTopic(turn: Turn, from: number): boolean {
  if (turn.message.value !== undefined || turn.session.flow !== undefined || findSpokenTopic(turn) === undefined)
    return false;
  const [best] = rankInConversation(turn).matches;
  return best !== undefined && best.confidence >= from && isFallbackCandidate(turn.content, best);
}

/** Whether a message may be about what was said before: it goes on, points back, or has few words. */
export function leansOnContext({ reading: { leaning } }: Turn): boolean {
  return (
    leaning.words <= CONTEXT.maxWords &&
    (leaning.isOpened || leaning.isPointing || leaning.words <= CONTEXT.maxBareWords)
  );
}
