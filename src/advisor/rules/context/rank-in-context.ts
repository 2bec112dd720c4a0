import type { Match } from "../../../understanding/classifier/classifier.ts";
import { constrainRanking } from "../../../understanding/confidence/constrain.ts";
import { addLogOdds } from "../../../understanding/confidence/log-odds.ts";
import { toAsked } from "../../../understanding/topics/asked.ts";
import { CONTEXT } from "../../../understanding/tuning.ts";
import type { Turn } from "../../model/turn.ts";
import { canBeMeant } from "../fallback-candidates.ts";
import { findSpokenTopic, relatedTopics } from "./spoken-topic.ts";

/**
 * Ranks topics for a message that was not clear alone by what was spoken of last: topics related to it are likelier, the more so
 * where the message leans on it. A message that names no subject is read with that of the focus.
 * @param alone ranking of the message by itself.
 */
export function rankInContext(turn: Turn, alone: readonly Match[]): Match[] {
  const { content, classifier, message, reading, index, session } = turn;
  const isMeant = ({ topic }: Match) => canBeMeant(content, topic);
  const spoken = findSpokenTopic(turn);
  if (spoken === undefined || !leansOnContext(turn)) return alone.filter(isMeant);
  const related = relatedTopics(content, spoken);
  const asked = toAsked(reading, session.focus?.subject);
  const near = constrainRanking(classifier.rank(message.text, related), asked, index).matches;
  const found = new Map<string, number>();
  for (const { topic, confidence } of near) found.set(topic, addLogOdds(confidence, CONTEXT.amongRelated));
  for (const { topic, confidence } of alone) {
    const own = related.has(topic) ? addLogOdds(confidence, CONTEXT.related) : confidence;
    found.set(topic, Math.max(own, found.get(topic) ?? 0));
  }
  return [...found]
    .map(([topic, confidence]) => ({ topic, confidence }))
    .filter(isMeant)
    .sort((one, other) => other.confidence - one.confidence);
}

/** Whether a message may be about what was said before: it goes on, points back, or has few words. */
export function leansOnContext({ reading: { leaning } }: Turn): boolean {
  return (
    leaning.words <= CONTEXT.maxWords &&
    (leaning.isOpened || leaning.isPointing || leaning.words <= CONTEXT.maxBareWords)
  );
}
