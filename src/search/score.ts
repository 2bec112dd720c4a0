import { TUNING } from "./tuning.ts";
import { addCells } from "./fine-tune.ts";
import { findFeature } from "./feature-table.ts";
import { forEachFeature, type Term, wordFeature } from "./features.ts";
import type { Model } from "./model.ts";

/** A topic that may be meant, and what speaks for it. */
export type Candidate = {
  readonly topic: number;
  /** Logarithm of the odds the index gives it against all others. */
  readonly logOdds: number;
  /** Cosine to its nearest example. */
  readonly nearest: number;
  /** Share 0 to 1 of the message's weight that its examples cover. */
  readonly covered: number;
};

/** What the index makes of a message. */
export type Scoring = {
  /** Best first, at most ten. */
  readonly candidates: readonly Candidate[];
  /** Share 0 to 1 of the message's weight that any example covers. */
  readonly coverage: number;
};

const MAX_CANDIDATES = 10;

/** Creates the function that scores topics. It reuses its own memory from message to message. */
export function createScorer(model: Model): (terms: readonly Term[], among?: ReadonlySet<string>) => Scoring {
  const { topics, rarity, cells, examples } = model;
  const scores = new Float64Array(topics.length);
  const message = new Float64Array(rarity.length);
  const unseen = 1 + Math.log(1 + examples.topic.length);

  return (terms, among) => {
    let unknown = 0;
    const present: number[] = [];
    forEachFeature(terms, (hash, value) => {
      const feature = findFeature(model.features, hash);
      if (feature < 0) { unknown += (value * unseen) ** 2; return; }
      if (message[feature] === 0) present.push(feature);
      message[feature]! += value * rarity[feature]!;
    });
    let squares = unknown * TUNING.unseenNorm;
    for (const feature of present) squares += message[feature]! ** 2;
    const length = Math.sqrt(squares) || 1;
    scores.fill(0);
    for (const feature of present) {
      message[feature]! /= length;
      addCells(cells, feature, message[feature]!, scores);
    }

    const competing = topics.map((_, topic) => topic).filter((topic) => among === undefined || among.has(topics[topic]!));
    const best = competing.toSorted((a, b) => scores[b]! - scores[a]!).slice(0, MAX_CANDIDATES);
    const highest = scores[best[0]!]!;
    let sum = 0;
    for (const topic of competing) sum += Math.exp(scores[topic]! - highest);
    const candidates = best.map((topic) => {
      const own = Math.exp(scores[topic]! - highest);
      return {
        topic,
        logOdds: Math.log(own / Math.max(sum - own, 1e-9)),
        nearest: findNearest(topic),
        covered: weightCovered(terms, (feature) => hasCell(feature, topic)),
      };
    });
    const coverage = weightCovered(terms, () => true);
    for (const feature of present) message[feature] = 0;
    return { candidates: present.length === 0 ? [] : candidates, coverage };
  };

  function findNearest(topic: number): number {
    let nearest = 0;
    for (let example = examples.topicStart[topic]!; example < examples.topicStart[topic + 1]!; example++) {
      let cosine = 0;
      for (let at = examples.start[example]!; at < examples.start[example + 1]!; at++) {
        cosine += message[examples.feature[at]!]! * examples.weight[at]!;
      }
      if (cosine > nearest) nearest = cosine;
    }
    return nearest;
  }

  function hasCell(feature: number, topic: number): boolean {
    for (let cell = cells.start[feature]!; cell < cells.start[feature + 1]!; cell++) if (cells.topic[cell] === topic) return true;
    return false;
  }

  function weightCovered(terms: readonly Term[], isCovered: (feature: number) => boolean): number {
    let all = 0;
    let covered = 0;
    for (const { stem } of terms) {
      const feature = findFeature(model.features, wordFeature(stem));
      const weight = feature < 0 ? unseen : rarity[feature]!;
      all += weight;
      if (feature >= 0 && isCovered(feature)) covered += weight;
    }
    return all === 0 ? 0 : covered / all;
  }
}
