import type { Content } from "../../content/model/content.ts";
import type { Match } from "../../understanding/classifier/classifier.ts";
import type { Gap } from "../../understanding/confidence/judge.ts";
import type { Verdict } from "../../understanding/confidence/verdict.ts";
import { CHOICES, CONSTRAINT } from "../../understanding/tuning.ts";
import { offerFlow } from "../flows/wish.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { sayGap } from "../wording/gap.ts";
import { guess } from "../wording/guess.ts";
import { answerTopics, clarify, fallBack } from "../wording/outcomes.ts";
import { isFallbackCandidate } from "./fallback-candidates.ts";

/** Answers, asks which topic is meant, says what is not known, or falls back. */
export function followVerdict(turn: Turn, verdict: Verdict | Gap): Outcome {
  switch (verdict.kind) {
    case "answer": {
      const flow = turn.content.flows.get(verdict.topic);
      if (flow !== undefined) return offerFlow(turn, flow, verdict.confidence);
      const topic = turn.content.topics.get(verdict.topic);
      return topic ? answerTopics(turn, [topic], verdict.confidence) : fallBack(turn, [], 0);
    }
    case "clarify": {
      const meant = verdict.topics.filter(({ topic }) => canBeMeant(turn.content, topic));
      const guessed = guessOne(turn, meant);
      if (guessed !== undefined) return guessed;
      const ids = meant.map(({ topic }) => topic);
      const confidence = meant[0]?.confidence ?? 0;
      return ids.length > 1 ? clarify(turn, ids, confidence) : fallBack(turn, ids, confidence);
    }
    case "gap":
      return sayGap(turn, verdict);
    case "fallback": {
      const near = verdict.nearest.filter((match) => isFallbackCandidate(turn.content, match));
      const guessed = guessOne(turn, near);
      if (guessed !== undefined) return guessed;
      return fallBack(
        turn,
        near.map(({ topic }) => topic),
        verdict.nearest[0]?.confidence ?? 0,
      );
    }
  }
}

/** Offers the best of a few topics as a guess, where it is likely and none other is near it. */
function guessOne(turn: Turn, [best, ...others]: readonly Match[]): Outcome | undefined {
  const topic = turn.content.topics.get(best?.topic ?? "");
  if (best === undefined || topic === undefined || best.confidence < CONSTRAINT.guessFrom) return undefined;
  if (others.some(({ confidence }) => confidence >= best.confidence * CONSTRAINT.guessAhead)) return undefined;
  const next = others.map((match) => match.topic).slice(0, CHOICES.max - 1);
  return guess(turn, topic, next, best.confidence);
}

/** Greetings and thanks answer nothing, so nobody can mean them by a question. */
function canBeMeant({ topics }: Content, id: string): boolean {
  return topics.get(id)?.about.some(({ facets, partly }) => facets.length + partly.length > 0) ?? true;
}
