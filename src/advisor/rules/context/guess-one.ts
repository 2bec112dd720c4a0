import { SMALL_TALK } from "../../../content/model/content.ts";
import type { Match } from "../../../understanding/classifier/classifier.ts";
import { CHOICES, CONSTRAINT, CONTEXT } from "../../../understanding/tuning.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { guess } from "../../wording/guess.ts";
import { isFallbackCandidate } from "../fallback-candidates.ts";
import { findSpokenTopic } from "./spoken-topic.ts";

/**
 * Says which topic is likely meant, where none other is near it.
 * @param from confidence from which it is.
 */
export function guessOne(turn: Turn, [best, ...others]: readonly Match[], from: number): Outcome | undefined {
  const topic = turn.content.topics.get(best?.topic ?? "");
  if (best === undefined || topic === undefined || best.confidence < from) return undefined;
  // A message on something else seldom means what the bot is or can do.
  if (topic.role === SMALL_TALK && best.confidence < CONSTRAINT.guessFrom) return undefined;
  const [second] = others;
  if (second !== undefined && second.confidence > best.confidence * CONTEXT.guessAhead) return undefined;
  const next = others.filter((match) => isFallbackCandidate(turn.content, match)).map((match) => match.topic);
  // The topic that was just told is not guessed again.
  if (topic.id === findSpokenTopic(turn)?.id) return undefined;
  return guess(turn, topic, next.slice(0, CHOICES.max - 1), best.confidence);
}
