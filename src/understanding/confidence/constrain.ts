import type { Match, Ranking } from "../classifier/classifier.ts";
import { findAgreement } from "../topics/agreement.ts";
import type { Asked } from "../topics/asked.ts";
import type { TopicIndex } from "../topics/topic-index.ts";
import { addLogOdds } from "./log-odds.ts";
import { CONSTRAINT } from "../tuning.ts";

/** Moves the confidence of each topic by how far it is about what is asked, and ranks again. */
export function constrainRanking(ranking: Ranking, asked: Asked, index: TopicIndex): Ranking {
  const kind = asked.subject === undefined ? "unnamed" : "named";
  const matches = ranking.matches.map(({ topic, confidence }): Match => {
    const agreement = findAgreement(index.aboutOf(topic), asked);
    const figure = agreement === "whole" && asked.isHowMuch ? CONSTRAINT.howMuch : 0;
    return { topic, confidence: addLogOdds(confidence, CONSTRAINT.logOdds[kind][agreement] + figure) };
  });
  return { ...ranking, matches: matches.sort((one, other) => other.confidence - one.confidence) };
}
