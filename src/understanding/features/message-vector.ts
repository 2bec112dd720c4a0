import { isOutOfScope } from "../classifier/out-of-scope.ts";
import { findFeature } from "./feature-table.ts";
import { forEachFeature, type Term, wordFeature } from "./features.ts";
import { type Lexicon, VECTOR_SIZE } from "../words/lexicon.ts";
import { writeMeaning } from "./meaning.ts";
import type { Model } from "../classifier/model.ts";
import { TUNING } from "../tuning.ts";
import { idfOf } from "./vectors.ts";

/** A word of a message with its weights. */
export type WeightedWord = {
  readonly word: string;
  /** Whether an in-scope example has the word. */
  readonly isInScope: boolean;
  /** Inverse document frequency of the word among the examples. */
  readonly idf: number;
  /** General weight of the word, 0 to 1. */
  readonly weight: number;
};

/** The vector of one message. The object is reused for message after message: write a message before reading. */
export type MessageVector = {
  /** Reads a message. */
  write(terms: readonly Term[]): void;
  readonly words: readonly WeightedWord[];
  /** Known features of the message. */
  readonly present: readonly number[];
  /** Weights of the message by feature; with the unknown features the vector would have length one. */
  readonly weight: Float64Array;
  /** Value in `weight` of one unit of a feature of full weight. */
  readonly scale: number;
  readonly meaning: Float64Array;
  /** Cosine to an example of the model, 0 to 1. */
  cosineTo(example: number): number;
};

/** Creates a message vector for a model. */
export function createMessageVector(model: Model, lexicon: Lexicon): MessageVector {
  const { topics, idf, index, examples } = model;
  const unseen = idfOf(0, examples.topicOf.length);
  const weight = new Float64Array(idf.length);
  const meaning = new Float64Array(VECTOR_SIZE);
  let words: readonly WeightedWord[] = [];
  let present: number[] = [];
  let scale = 1;

  return {
    get words() {
      return words;
    },
    get present() {
      return present;
    },
    get scale() {
      return scale;
    },
    weight,
    meaning,
    write(terms) {
      for (const feature of present) weight[feature] = 0;
      present = [];
      let squares = 0;
      forEachFeature(terms, (hash, value) => {
        const feature = findFeature(model.features, hash);
        if (feature < 0) {
          squares += (value * unseen) ** 2;
          return;
        }
        if (weight[feature] === 0) present.push(feature);
        weight[feature]! += value * idf[feature]!;
      });
      for (const feature of present) squares += weight[feature]! ** 2;
      scale = 1 / Math.sqrt(squares || 1);
      for (const feature of present) weight[feature]! *= scale;
      words = terms.map(weigh);
      writeMeaning(lexicon, words, meaning);
    },
    cosineTo(example) {
      let sum = 0;
      for (let at = examples.start[example]!; at < examples.start[example + 1]!; at++) {
        sum += weight[examples.feature[at]!]! * examples.weight[at]!;
      }
      for (let part = 0; part < VECTOR_SIZE; part++) {
        sum += meaning[part]! * examples.meaning[example * VECTOR_SIZE + part]!;
      }
      return Math.max(0, sum) / (1 + TUNING.meaningWeight ** 2);
    },
  };

  function hasInScopeExample(feature: number): boolean {
    for (let cell = index.start[feature]!; cell < index.start[feature + 1]!; cell++) {
      if (!isOutOfScope(topics[index.topic[cell]!]!)) return true;
    }
    return false;
  }

  function weigh({ word, stem }: Term): WeightedWord {
    const feature = findFeature(model.features, wordFeature(stem));
    const isKnown = feature >= 0;
    return {
      word,
      isInScope: isKnown && hasInScopeExample(feature),
      idf: isKnown ? idf[feature]! : unseen,
      weight: lexicon.weigh(word),
    };
  }
}
