import { VECTOR_SIZE } from "../words/lexicon.ts";
import type { TopicIndex } from "./model.ts";

/** Adds a feature's weights to the scores of the topics that have it. */
export function addFeature(index: TopicIndex, feature: number, value: number, scores: Float64Array): void {
  const end = index.start[feature + 1]!;
  for (let cell = index.start[feature]!; cell < end; cell++) scores[index.topic[cell]!]! += value * index.weight[cell]!;
}

/** Adds the weights of a meaning vector, at `from` in `meaning`, to the scores of the topics. */
export function addMeaning(
  index: TopicIndex,
  meaning: Float32Array | Float64Array,
  from: number,
  scores: Float64Array,
): void {
  for (let topic = 0; topic < scores.length; topic++) {
    let sum = 0;
    for (let part = 0; part < VECTOR_SIZE; part++)
      sum += meaning[from + part]! * index.meaning[topic * VECTOR_SIZE + part]!;
    scores[topic]! += sum;
  }
}
