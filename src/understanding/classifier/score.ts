import { isOutOfScope } from "./out-of-scope.ts";
import type { MessageVector, WeightedWord } from "../features/message-vector.ts";
import type { Model } from "./model.ts";
import { addFeature, addMeaning } from "./topic-scores.ts";
import type { EncodedTopics } from "../encoder/encoded-topics.ts";
import { toLogOdds } from "../confidence/log-odds.ts";
import { TUNING } from "../tuning.ts";

/** A possible topic with its evidence. */
export type Candidate = {
  readonly topic: number;
  readonly evidence: Evidence;
};

/** Evidence for a topic. */
export type Evidence = {
  /** Log-odds of the topic against the other in-scope topics. */
  readonly logOdds: number;
  /** Change of those log-odds when the out-of-scope topics compete too; 0 or less. */
  readonly outOfScope: number;
  /** Cosine to the topic's nearest example. */
  readonly nearest: number;
  /** Largest general weight, 0 to 1, of a word that no in-scope example has. */
  readonly unknownWordWeight: number;
  /** Log-odds of the topic by the encoder; absent for a topic that it was not trained on. */
  readonly encoded?: number;
  /** The same by the encoder of follow-ups, with what was answered before; absent where nothing was. */
  readonly followed?: number;
};

/** Scores topics for one message after another. */
export type Score = {
  /** Adds up the score of each topic. */
  write(message: MessageVector): void;
  /**
   * Finds the most likely topics of the message written last, best first, at most `TUNING.maxCandidates`; none where it
   * has no known feature.
   * @param among topics that compete; all by default.
   * @param encoded what the encoder tells of the message; its likeliest topics are candidates too.
   * @param followed the same of the encoder of follow-ups.
   */
  rank(
    message: MessageVector,
    among?: ReadonlySet<string>,
    encoded?: EncodedTopics,
    followed?: EncodedTopics,
  ): readonly Candidate[];
};

/** Creates the score of a model's topics. Its buffers are reused from message to message. */
export function createScore(model: Model): Score {
  const { topics, index, examples } = model;
  const inScope = [...topics.keys()].filter((topic) => !isOutOfScope(topics[topic]!));
  const outOfScope = [...topics.keys()].filter((topic) => isOutOfScope(topics[topic]!));
  const scores = new Float64Array(topics.length);
  /** Result of `findNearest` for this message, by topic; below 0 where it is not computed yet. */
  const nearest = new Float64Array(topics.length);

  function write(message: MessageVector): void {
    scores.fill(0);
    nearest.fill(-1);
    for (const feature of message.present) addFeature(index, feature, message.weight[feature]!, scores);
    addMeaning(index, message.meaning, 0, scores);
  }

  function rank(
    message: MessageVector,
    among?: ReadonlySet<string>,
    encoded?: EncodedTopics,
    followed?: EncodedTopics,
  ): readonly Candidate[] {
    if (message.present.length === 0) return [];
    const competing = among === undefined ? inScope : inScope.filter((topic) => among.has(topics[topic]!));
    const byScore = pickBest(competing, scores);
    const highest = scores[byScore[0]!] ?? 0;
    const logOddsOf = encoded?.within(among) ?? [];
    const followedOf = followed?.within(among) ?? [];
    const best = [
      ...new Set([...byScore, ...pickEncoded(competing, logOddsOf), ...pickEncoded(competing, followedOf)]),
    ];
    const all = sumOdds(competing, highest);
    const outside = sumOdds(outOfScope, highest);
    const unknownWordWeight = findUnknownWordWeight(message.words);
    return best.map((topic) => {
      const own = Math.exp(scores[topic]! - highest);
      const [alone, after] = [logOddsOf[topic], followedOf[topic]];
      const logOdds = toLogOdds(own, all - own);
      const fall = outOfScope.length === 0 ? TUNING.outOfScopeByDefault : toLogOdds(own, all - own + outside) - logOdds;
      return {
        topic,
        evidence: {
          logOdds,
          outOfScope: fall,
          nearest: findNearest(message, topic),
          unknownWordWeight,
          ...(alone !== undefined && { encoded: alone }),
          ...(after !== undefined && { followed: after }),
        },
      };
    });
  }

  return { write, rank };

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

/** Returns the likeliest topics of those that an encoder knows. */
function pickEncoded(among: readonly number[], logOdds: readonly (number | undefined)[]): number[] {
  return pickBest(
    among.filter((topic) => logOdds[topic] !== undefined),
    logOdds,
  );
}

/** Returns the topics with the highest scores, highest first; one comparison rules out most topics. */
function pickBest(among: readonly number[], scores: ArrayLike<number | undefined>): number[] {
  const best: number[] = [];
  for (const topic of among) {
    if (best.length === TUNING.maxCandidates && scores[topic]! <= scores[best.at(-1)!]!) continue;
    const at = best.findIndex((other) => scores[topic]! > scores[other]!);
    best.splice(at < 0 ? best.length : at, 0, topic);
    if (best.length > TUNING.maxCandidates) best.pop();
  }
  return best;
}

function findUnknownWordWeight(words: readonly WeightedWord[]): number {
  let unknownWordWeight = 0;
  for (const { isInScope, weight } of words) if (!isInScope) unknownWordWeight = Math.max(unknownWordWeight, weight);
  return unknownWordWeight;
}
