import type { Vocabulary } from "../content/model.ts";
import { createFold, listFolds, type Fold } from "./fold.ts";
import { FeatureNumbering } from "./feature-table.ts";
import { forEachFeature, type Term } from "./features.ts";
import { fineTune } from "./fine-tune.ts";
import type { Model, Vectors } from "./model.ts";
import type { Example } from "./search.ts";
import { stem } from "./stem.ts";
import { TUNING } from "./tuning.ts";
import { toWords } from "./words.ts";

/** Learns to tell topics apart from examples. The same examples in the same order give the same model. */
export function trainModel(examples: readonly Example[], vocabulary: Vocabulary): Model {
  const topics = [...new Set(examples.map(({ topic }) => topic))].toSorted();
  const numberOf = new Map(topics.map((topic, number) => [topic, number]));
  const sorted = examples.toSorted((a, b) => numberOf.get(a.topic)! - numberOf.get(b.topic)!);
  const topicOf = Uint16Array.from(sorted, ({ topic }) => numberOf.get(topic)!);

  const folds = listFolds(vocabulary);
  const { numbering, vectors, rarity } = toVectors(sorted, createFold(folds));
  const cells = startAtCentroids(vectors, topicOf, numbering.size, topics.length);
  fineTune(cells, vectors, topicOf, topics.length);

  const topicStart = new Uint32Array(topics.length + 1);
  for (const topic of topicOf) topicStart[topic + 1]!++;
  for (let topic = 0; topic < topics.length; topic++) topicStart[topic + 1]! += topicStart[topic]!;
  return {
    topics,
    ...countWords(sorted, folds),
    folds,
    features: numbering.toTable(),
    rarity,
    cells,
    examples: { ...vectors, text: sorted.map(({ text }) => text), topic: topicOf, topicStart },
  };
}

function toVectors(examples: readonly Example[], fold: Fold) {
  const numbering = new FeatureNumbering();
  const start = new Uint32Array(examples.length + 1);
  const feature: number[] = [];
  const weight: number[] = [];
  const frequency: number[] = [];
  for (const [number, { text, language }] of examples.entries()) {
    const terms: Term[] = fold(toWords(text)).map((word) => ({ word, stem: stem(word, language) }));
    const sums = new Map<number, number>();
    forEachFeature(terms, (hash, value) => {
      const id = numbering.number(hash);
      sums.set(id, (sums.get(id) ?? 0) + value);
    });
    for (const [id, sum] of sums) {
      feature.push(id);
      weight.push(sum);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
    start[number + 1] = feature.length;
  }
  const rarity = Float32Array.from(frequency, (count) => (TUNING.idfBase + Math.log((1 + examples.length) / (TUNING.idfPlus + count))) ** TUNING.idfPower);
  const vectors = { start, feature: Uint32Array.from(feature), weight: Float32Array.from(weight) };
  toUnitLength(vectors, rarity);
  return { numbering, vectors, rarity };
}

function toUnitLength({ start, feature, weight }: Vectors, rarity: Float32Array): void {
  for (let vector = 0; vector + 1 < start.length; vector++) {
    let squares = 0;
    for (let at = start[vector]!; at < start[vector + 1]!; at++) {
      weight[at]! *= rarity[feature[at]!]!;
      squares += weight[at]! ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = start[vector]!; at < start[vector + 1]!; at++) weight[at]! /= length;
  }
}

function startAtCentroids({ start, feature, weight }: Vectors, topicOf: Uint16Array, features: number, topics: number) {
  const size = new Uint32Array(topics);
  for (const topic of topicOf) size[topic]!++;

  // Examples come topic by topic, so a feature's last cell is the only one the current topic can already have.
  const cellCount = new Uint32Array(features + 1);
  const lastTopic = new Int32Array(features).fill(-1);
  for (let vector = 0; vector < topicOf.length; vector++) {
    for (let at = start[vector]!; at < start[vector + 1]!; at++) {
      if (lastTopic[feature[at]!] === topicOf[vector]!) continue;
      lastTopic[feature[at]!] = topicOf[vector]!;
      cellCount[feature[at]! + 1]!++;
    }
  }
  const cellStart = cellCount;
  for (let id = 0; id < features; id++) cellStart[id + 1]! += cellStart[id]!;

  const cells = {
    start: cellStart,
    topic: new Uint16Array(cellStart[features]!),
    weight: new Float32Array(cellStart[features]!),
  };
  const next = cellStart.slice(0, features);
  lastTopic.fill(-1);
  for (let vector = 0; vector < topicOf.length; vector++) {
    const topic = topicOf[vector]!;
    for (let at = start[vector]!; at < start[vector + 1]!; at++) {
      const id = feature[at]!;
      if (lastTopic[id] !== topic) {
        lastTopic[id] = topic;
        cells.topic[next[id]!++] = topic;
      }
      cells.weight[next[id]! - 1]! += (TUNING.centroidScale * weight[at]!) / size[topic]!;
    }
  }
  return cells;
}

function countWords(examples: readonly Example[], folds: readonly (readonly [string, string])[]) {
  const numbers = new Map<string, number>();
  const number = (word: string) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1);
  const counts = { en: [] as number[], sv: [] as number[] };
  for (const { text, language } of examples) {
    for (const word of toWords(text)) {
      const id = number(word);
      counts[language][id] = (counts[language][id] ?? 0) + 1;
    }
  }
  for (const phrase of folds.flat()) for (const word of phrase.split(" ")) number(word);
  const words = [...numbers.keys()];
  const count = (of: readonly number[]) => Uint16Array.from(words, (_, id) => Math.min(of[id] ?? 0, 65_535));
  return { words, counts: { en: count(counts.en), sv: count(counts.sv) } };
}
