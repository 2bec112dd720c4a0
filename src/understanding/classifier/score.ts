import { isOutOfScope } from "./out-of-scope.ts";
import type { MessageVector, WeighedWord } from "../features/message-vector.ts";
import type { Model } from "./model.ts";
import { addFeature, addMeaning } from "./topic-scores.ts";
import { TUNING } from "../tuning.ts";

/** A topic that may be meant, and what speaks for it. */
export type Candidate = {
  readonly topic: number;
  readonly evidence: Evidence;
};

/** What speaks for a topic. */
export type Evidence = {
  /** Logarithm of the odds the index gives it against our other topics. */
  readonly logOdds: number;
  /** By how much those odds fall when questions for elsewhere compete as well; 0 or less. */
  readonly outOfScope: number;
  /** Cosine to its nearest example. */
  readonly nearest: number;
  /** How much, 0 to 1, the most telling word tells that no example of ours has. */
  readonly unknownWordWeight: number;
};

/** Scores topics for one message after another. */
export type Score = {
  /** Adds up what speaks for each topic. */
  write(message: MessageVector): void;
  /**
   * Finds the topics the message written last may be about, likeliest first, at most `TUNING.maxCandidates`; none when it has no known feature.
   * @param among when given, only these topics compete.
   */
  rank(message: MessageVector, among?: ReadonlySet<string>): readonly Candidate[];
};

/** Creates the score of a model's topics. It reuses its own memory from message to message. */
export function createScore(model: Model): Score {
  const { topics, index, examples } = model;
  const ours = [...topics.keys()].filter((topic) => !isOutOfScope(topics[topic]!));
  const outOfScope = [...topics.keys()].filter((topic) => isOutOfScope(topics[topic]!));
  const scores = new Float64Array(topics.length);
  /** By topic, what `findNearest` found for this message; below 0 where it has not looked yet. */
  const nearest = new Float64Array(topics.length);

  function write(message: MessageVector): void {
    scores.fill(0);
    nearest.fill(-1);
    for (const feature of message.present) addFeature(index, feature, message.weight[feature]!, scores);
    addMeaning(index, message.meaning, 0, scores);
  }

  function rank(message: MessageVector, among?: ReadonlySet<string>): readonly Candidate[] {
    if (message.present.length === 0) return [];
    const competing = among === undefined ? ours : ours.filter((topic) => among.has(topics[topic]!));
    const best = pickBest(competing);
    const highest = scores[best[0]!] ?? 0;
    const all = sumOdds(competing, highest);
    const outside = sumOdds(outOfScope, highest);
    const unknownWordWeight = findUnknownWordWeight(message.words);
    return best.map((topic) => {
      const own = Math.exp(scores[topic]! - highest);
      const logOdds = toLogOdds(own, all - own);
      const fall = outOfScope.length === 0 ? TUNING.outOfScopeByDefault : toLogOdds(own, all - own + outside) - logOdds;
      return {
        topic,
        evidence: { logOdds, outOfScope: fall, nearest: findNearest(message, topic), unknownWordWeight },
      };
    });
  }

  return { write, rank };

  /** The topics with the highest scores, highest first; most topics are passed over at the first comparison. */
  function pickBest(among: readonly number[]): number[] {
    const best: number[] = [];
    for (const topic of among) {
      if (best.length === TUNING.maxCandidates && scores[topic]! <= scores[best.at(-1)!]!) continue;
      const at = best.findIndex((other) => scores[topic]! > scores[other]!);
      best.splice(at < 0 ? best.length : at, 0, topic);
      if (best.length > TUNING.maxCandidates) best.pop();
    }
    return best;
  }

  function sumOdds(among: readonly number[], highest: number): number {
    let sum = 0;
    for (const topic of among) sum += Math.exp(scores[topic]! - highest);
    return sum;
  }

  function findNearest(message: MessageVector, topic: number): number {
    if (nearest[topic]! >= 0) return nearest[topic]!;
    let highest = 0;
    const start = examples.topicStart[topic]!;
    const end = examples.topicStart[topic + 1]!;
    const step = Math.ceil((end - start) / TUNING.nearestAmong);
    for (let example = start; example < end; example += step) {
      highest = Math.max(highest, message.cosineTo(example));
    }
    nearest[topic] = highest;
    return highest;
  }
}

function findUnknownWordWeight(words: readonly WeighedWord[]): number {
  let unknownWordWeight = 0;
  for (const { isOurs, weight } of words) if (!isOurs) unknownWordWeight = Math.max(unknownWordWeight, weight);
  return unknownWordWeight;
}

function toLogOdds(part: number, rest: number): number {
  return Math.max(-TUNING.logOddsLimit, Math.min(TUNING.logOddsLimit, Math.log(part / rest)));
}
