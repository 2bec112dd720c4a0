import { VECTOR_SIZE } from "../words/lexicon.ts";
import type { ExampleVectors, TopicIndex } from "./model.ts";
import { TUNING } from "../tuning.ts";

/**
 * Creates the index in which each topic is the centroid of its examples, scaled so that its scores serve as logits. The
 * examples must be ordered by topic.
 */
export function toCentroids(vectors: Omit<ExampleVectors, "text">, features: number): TopicIndex {
  const { start: from, feature, weight, topicOf, topicStart } = vectors;
  const topics = topicStart.length - 1;
  const sizeOf = (topic: number) => topicStart[topic + 1]! - topicStart[topic]!;
  const start = countCells(vectors, features);
  const index = {
    start,
    topic: new Uint16Array(start[features]!),
    weight: new Float32Array(start[features]!),
    meaning: new Float32Array(topics * VECTOR_SIZE),
  };
  const next = start.slice(0, features);
  const lastTopic = new Int32Array(features).fill(-1);
  for (let example = 0; example < topicOf.length; example++) {
    const topic = topicOf[example]!;
    const share = TUNING.centroidScale / sizeOf(topic);
    for (let at = from[example]!; at < from[example + 1]!; at++) {
      const id = feature[at]!;
      if (lastTopic[id] !== topic) {
        lastTopic[id] = topic;
        index.topic[next[id]!++] = topic;
      }
      index.weight[next[id]! - 1]! += share * weight[at]!;
    }
    for (let part = 0; part < VECTOR_SIZE; part++) {
      index.meaning[topic * VECTOR_SIZE + part]! += share * vectors.meaning[example * VECTOR_SIZE + part]!;
    }
  }
  return index;
}

function countCells({ start, feature, topicOf }: Omit<ExampleVectors, "text">, features: number): Uint32Array {
  const cellStart = new Uint32Array(features + 1);
  // Examples are ordered by topic, so a cell is new exactly when the topic differs from the feature's last one.
  const lastTopic = new Int32Array(features).fill(-1);
  for (let example = 0; example < topicOf.length; example++) {
    for (let at = start[example]!; at < start[example + 1]!; at++) {
      const id = feature[at]!;
      if (lastTopic[id] === topicOf[example]!) continue;
      lastTopic[id] = topicOf[example]!;
      cellStart[id + 1]!++;
    }
  }
  for (let id = 0; id < features; id++) cellStart[id + 1]! += cellStart[id]!;
  return cellStart;
}
