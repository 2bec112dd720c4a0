import { VECTOR_SIZE } from "../words/lexicon.ts";
import type { ExampleVectors, TopicIndex } from "./model.ts";
import { addFeature, addMeaning } from "./topic-scores.ts";
import { TUNING } from "../tuning.ts";

/**
 * Fits the index's weights, in place, as a softmax regression by stochastic gradient descent over the existing cells.
 * Runs several epochs, fewer for very many examples, so that the work is bounded. Deterministic.
 * Source: Adagrad, Duchi, Hazan and Singer 2011, https://jmlr.org/papers/v12/duchi11a.html
 */
export function fineTune(index: TopicIndex, examples: Omit<ExampleVectors, "text">): void {
  const { maxEpochs, workLimit, firstSquare } = TUNING;
  const scores = new Float64Array(examples.topicStart.length - 1);
  const cellSquares = new Float32Array(index.weight.length).fill(firstSquare);
  const meaningSquares = new Float32Array(index.meaning.length).fill(firstSquare);
  const order = shuffledOrder(examples.topicOf.length);
  let work = 0;
  for (let epoch = 0; epoch < maxEpochs; epoch++) {
    for (const example of order) {
      if (work > workLimit) return;
      findErrors(example);
      work += correctCells(example) + correctMeaning(example);
    }
  }

  /** Writes to `scores` the error of each topic's probability for an example. */
  function findErrors(example: number): void {
    scores.fill(0);
    for (let at = examples.start[example]!; at < examples.start[example + 1]!; at++) {
      addFeature(index, examples.feature[at]!, examples.weight[at]!, scores);
    }
    addMeaning(index, examples.meaning, example * VECTOR_SIZE, scores);
    toProbabilities(scores);
    scores[examples.topicOf[example]!]! -= 1;
  }

  function correctCells(example: number): number {
    let touched = 0;
    for (let at = examples.start[example]!; at < examples.start[example + 1]!; at++) {
      const from = index.start[examples.feature[at]!]!;
      const to = index.start[examples.feature[at]! + 1]!;
      touched += to - from;
      for (let cell = from; cell < to; cell++) {
        const error = scores[index.topic[cell]!]!;
        if (isWorthAStep(error)) correct(index.weight, cellSquares, cell, error * examples.weight[at]!);
      }
    }
    return touched;
  }

  function correctMeaning(example: number): number {
    for (let topic = 0; topic < scores.length; topic++) {
      const error = scores[topic]!;
      if (!isWorthAStep(error)) continue;
      for (let part = 0; part < VECTOR_SIZE; part++) {
        const value = examples.meaning[example * VECTOR_SIZE + part]!;
        correct(index.meaning, meaningSquares, topic * VECTOR_SIZE + part, error * value);
      }
    }
    return scores.length * VECTOR_SIZE;
  }
}

function isWorthAStep(error: number): boolean {
  return error > TUNING.skipBelow || error < -TUNING.skipBelow;
}

function correct(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const gradient = slope + TUNING.l2 * weights[at]!;
  squares[at]! += gradient * gradient;
  weights[at]! -= (TUNING.rate * gradient) / Math.sqrt(squares[at]!);
}

function toProbabilities(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let topic = 0; topic < scores.length; topic++) sum += scores[topic] = Math.exp(scores[topic]! - highest);
  for (let topic = 0; topic < scores.length; topic++) scores[topic]! /= sum;
}

/**
 * Returns the same shuffled order for the same length. Source: Fisher–Yates; the generator's constants are from
 * Numerical Recipes.
 */
function shuffledOrder(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, number) => number);
  let state = 1;
  for (let last = length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
