import { isElsewhere } from "./elsewhere.ts";
import type { MessageVector, WeighedWord } from "./message-vector.ts";
import type { Model } from "./model.ts";
import { addFeature, addMeaning } from "./topic-scores.ts";
import { TUNING } from "./tuning.ts";

/** A topic that may be meant, and what speaks for it. */
export type Candidate = {
  readonly topic: number;
  readonly evidence: Evidence;
};

/** What speaks for a topic. */
export type Evidence = {
  /** Logarithm of the odds the index gives it against the other topics. */
  readonly logOdds: number;
  /** Cosine to its nearest example. */
  readonly nearest: number;
  /** Logarithm of the odds that the message is for us, about whichever topic, rather than for elsewhere. */
  readonly ours: number;
  /** How much, 0 to 1, the most telling word tells that no example of ours has. */
  readonly strangest: number;
  /** Logarithm of the number of words, plus one. */
  readonly length: number;
};

/** Finds the topics a message may be about, likeliest first, at most ten; none when it has no known feature. */
export type Score = (message: MessageVector, among?: ReadonlySet<string>) => readonly Candidate[];

const MAX_CANDIDATES = 10;

/** Creates the function that scores a model's topics. It reuses its own memory from message to message. */
export function createScore(model: Model): Score {
  const { topics, index, examples } = model;
  const ours = [...topics.keys()].filter((topic) => !isElsewhere(topics[topic]!));
  const elsewhere = [...topics.keys()].filter((topic) => isElsewhere(topics[topic]!));
  const scores = new Float64Array(topics.length);

  return (message, among) => {
    if (message.present.length === 0) return [];
    scores.fill(0);
    for (const feature of message.present) addFeature(index, feature, message.weight[feature]!, scores);
    addMeaning(index, message.meaning, 0, scores);

    const competing = among === undefined ? ours : ours.filter((topic) => among.has(topics[topic]!));
    const best = competing.toSorted((a, b) => scores[b]! - scores[a]!).slice(0, MAX_CANDIDATES);
    const highest = scores[best[0]!] ?? 0;
    const all = sumOdds(competing, highest);
    const shared = {
      ours: oddsOfOurs(highest),
      strangest: findStrangest(message.words),
      length: Math.log1p(message.words.length),
    };
    return best.map((topic) => {
      const own = Math.exp(scores[topic]! - highest);
      const logOdds = clamp(Math.log(own / (all - own)), TUNING.logOddsLimit);
      return { topic, evidence: { logOdds, nearest: findNearest(message, topic), ...shared } };
    });
  };

  function sumOdds(among: readonly number[], highest: number): number {
    let sum = 0;
    for (const topic of among) sum += Math.exp(scores[topic]! - highest);
    return sum;
  }

  function oddsOfOurs(highest: number): number {
    if (elsewhere.length === 0) return TUNING.oursByDefault;
    return clamp(Math.log(sumOdds(ours, highest) / sumOdds(elsewhere, highest)), TUNING.oursLimit);
  }

  function findNearest(message: MessageVector, topic: number): number {
    let nearest = 0;
    const end = examples.topicStart[topic + 1]!;
    for (let example = examples.topicStart[topic]!; example < end; example++) {
      nearest = Math.max(nearest, message.cosineTo(example));
    }
    return nearest;
  }
}

function findStrangest(words: readonly WeighedWord[]): number {
  let strangest = 0;
  for (const { isOurs, weight } of words) if (!isOurs) strangest = Math.max(strangest, weight);
  return strangest;
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
