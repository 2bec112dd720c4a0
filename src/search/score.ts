import { isElsewhere } from "./elsewhere.ts";
import { findFeature } from "./feature-table.ts";
import { forEachFeature, type Term, wordFeature } from "./features.ts";
import { type Lexicon, VECTOR_SIZE } from "./lexicon.ts";
import { writeMeaning } from "./meaning.ts";
import type { Model } from "./model.ts";
import { addFeature, addMeaning } from "./topic-scores.ts";
import { TUNING } from "./tuning.ts";
import { rarityOf } from "./vectors.ts";

/** A topic that may be meant, and what speaks for it. */
export type Candidate = {
  readonly topic: number;
  /** Logarithm of the odds the index gives it against the other topics. */
  readonly logOdds: number;
  /** Cosine to its nearest example. */
  readonly nearest: number;
  /** Logarithm of the odds that the message is for us, about whichever topic, rather than for elsewhere. */
  readonly ours: number;
  /** How much, 0 to 1, the most telling word tells that no example has. */
  readonly strangest: number;
};

/** What the index makes of a message. */
export type Scoring = {
  /** Likeliest first, at most ten. Empty when the message has no known feature. */
  readonly candidates: readonly Candidate[];
  /** Share 0 to 1 of what the words tell that any example covers. */
  readonly coverage: number;
};

/** A word of the message, its feature (-1 when no example has it), and how much it tells. */
type Word = { readonly word: string; readonly feature: number; readonly rarity: number; readonly weight: number };

const MAX_CANDIDATES = 10;

/** Creates the function that scores topics. It reuses its own memory from message to message. */
export function createScorer(
  model: Model,
  lexicon: Lexicon,
): (terms: readonly Term[], among?: ReadonlySet<string>) => Scoring {
  const { topics, rarity, index, examples } = model;
  const ours = [...topics.keys()].filter((topic) => !isElsewhere(topics[topic]!));
  const elsewhere = [...topics.keys()].filter((topic) => isElsewhere(topics[topic]!));
  const scores = new Float64Array(topics.length);
  const message = new Float64Array(rarity.length);
  const meaning = new Float64Array(VECTOR_SIZE);
  const unseen = rarityOf(0, examples.topicOf.length);

  return (terms, among) => {
    const present = writeMessage(terms);
    const words = terms.map(toWord);
    writeMeaning(lexicon, words, meaning);
    scores.fill(0);
    for (const feature of present) addFeature(index, feature, message[feature]!, scores);
    addMeaning(index, meaning, 0, scores);

    const competing = among === undefined ? ours : ours.filter((topic) => among.has(topics[topic]!));
    const best = competing.toSorted((a, b) => scores[b]! - scores[a]!).slice(0, MAX_CANDIDATES);
    const highest = scores[best[0]!] ?? 0;
    const all = sumOdds(competing, highest);
    const shared = {
      ours:
        elsewhere.length === 0
          ? TUNING.oursByDefault
          : clamp(Math.log(sumOdds(ours, highest) / sumOdds(elsewhere, highest)), TUNING.oursLimit),
      strangest: Math.max(0, ...words.map(({ feature, weight }) => (feature < 0 ? weight : 0))),
    };
    const candidates = best.map((topic) => {
      const own = Math.exp(scores[topic]! - highest);
      return {
        topic,
        logOdds: clamp(Math.log(own / (all - own)), TUNING.logOddsLimit),
        nearest: findNearest(topic),
        ...shared,
      };
    });
    for (const feature of present) message[feature] = 0;
    return { candidates: present.length === 0 ? [] : candidates, coverage: shareSeen(words) };
  };

  function toWord({ word, stem }: Term): Word {
    const feature = findFeature(model.features, wordFeature(stem));
    return { word, feature, rarity: feature < 0 ? unseen : rarity[feature]!, weight: lexicon.weigh(word) };
  }

  /** Leaves the message's vector in `message` and lists the features it has. Unknown features count in its length. */
  function writeMessage(terms: readonly Term[]): number[] {
    const present: number[] = [];
    let squares = 0;
    forEachFeature(terms, (hash, value) => {
      const feature = findFeature(model.features, hash);
      if (feature < 0) {
        squares += (value * unseen) ** 2;
        return;
      }
      if (message[feature] === 0) present.push(feature);
      message[feature]! += value * rarity[feature]!;
    });
    for (const feature of present) squares += message[feature]! ** 2;
    for (const feature of present) message[feature]! /= Math.sqrt(squares);
    return present;
  }

  function sumOdds(among: readonly number[], highest: number): number {
    return among.reduce((sum, topic) => sum + Math.exp(scores[topic]! - highest), 0);
  }

  function findNearest(topic: number): number {
    let nearest = 0;
    for (let example = examples.topicStart[topic]!; example < examples.topicStart[topic + 1]!; example++) {
      let cosine = 0;
      for (let at = examples.start[example]!; at < examples.start[example + 1]!; at++) {
        cosine += message[examples.feature[at]!]! * examples.weight[at]!;
      }
      for (let part = 0; part < VECTOR_SIZE; part++) {
        cosine += meaning[part]! * examples.meaning[example * VECTOR_SIZE + part]!;
      }
      nearest = Math.max(nearest, cosine);
    }
    return nearest / (1 + TUNING.meaningWeight ** 2);
  }

}

function shareSeen(words: readonly Word[]): number {
  let all = 0;
  let seen = 0;
  for (const { feature, weight } of words) {
    all += weight;
    if (feature >= 0) seen += weight;
  }
  return all === 0 ? 0 : seen / all;
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
