import type { Model, Vectors } from "./model.ts";
import { TUNING } from "./tuning.ts";

/**
 * Fits the index's weights as a softmax regression by stochastic gradient descent, over the cells it already has.
 * Source: Adagrad, Duchi, Hazan and Singer 2011, https://jmlr.org/papers/v12/duchi11a.html
 */
export function fineTune(cells: Model["cells"], vectors: Vectors, topicOf: Uint16Array, topics: number): void {
  const { rate, l2, skipBelow, epochs, workLimit } = TUNING;
  const squares = new Float32Array(cells.weight.length).fill(TUNING.firstSquare);
  const scores = new Float64Array(topics);
  const order = shuffledOrder(topicOf.length);
  let work = 0;
  const mask = new Uint8Array(10000);
  let state = 1;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const vector of order) {
      if (work > workLimit) return;
      work += step(vector);
    }
  }

  function step(vector: number): number {
    const from = vectors.start[vector]!;
    const to = vectors.start[vector + 1]!;
    scores.fill(0);
    for (let at = from; at < to; at++) { mask[at - from] = TUNING.drop > 0 && random() < TUNING.drop ? 0 : 1; if (mask[at - from]) addCells(cells, vectors.feature[at]!, vectors.weight[at]! / (1 - TUNING.drop), scores); }
    toProbabilities(scores);
    scores[topicOf[vector]!]! -= 1;
    let touched = 0;
    for (let at = from; at < to; at++) {
      if (!mask[at - from]) continue;
      const value = vectors.weight[at]! / (1 - TUNING.drop);
      const end = cells.start[vectors.feature[at]! + 1]!;
      touched += end - cells.start[vectors.feature[at]!]!;
      for (let cell = cells.start[vectors.feature[at]!]!; cell < end; cell++) {
        const error = scores[cells.topic[cell]!]!;
        if (error < skipBelow && error > -skipBelow) continue;
        const gradient = error * value + l2 * cells.weight[cell]!;
        squares[cell]! += gradient * gradient;
        cells.weight[cell]! -= (rate * gradient) / (Math.sqrt(squares[cell]!) + 1e-8);
      }
    }
    return touched;
  }
}

/** Adds a feature's weight for each topic to the topics' scores. */
export function addCells(cells: Model["cells"], feature: number, value: number, scores: Float64Array): void {
  const end = cells.start[feature + 1]!;
  for (let cell = cells.start[feature]!; cell < end; cell++) {
    scores[cells.topic[cell]!]! += value * cells.weight[cell]!;
  }
}

/** Turns scores into probabilities, in place. */
export function toProbabilities(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let topic = 0; topic < scores.length; topic++) sum += scores[topic] = Math.exp(scores[topic]! - highest);
  for (let topic = 0; topic < scores.length; topic++) scores[topic]! /= sum;
}

function shuffledOrder(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, number) => number);
  let state = 0x9e3779b9;
  for (let last = length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
