import type { Localized } from "../../languages/language.ts";
import type { FeatureTable } from "../features/feature-table.ts";

/** Result of training: plain data that can be passed to another thread. */
export type Model = {
  /** Topic ids; the fields below refer to topics by their index in this list. */
  readonly topics: readonly string[];
  /** Every word of the examples and the vocabulary, as spelt. */
  readonly words: readonly string[];
  /** Count of each word in the examples of each language. */
  readonly counts: Localized<Uint16Array>;
  /** Spellings, each of one or several words joined by a blank, with the word they are folded into. */
  readonly folds: readonly (readonly [string, string])[];
  readonly features: FeatureTable;
  /** Inverse document frequency of each feature. */
  readonly idf: Float32Array;
  readonly index: TopicIndex;
  readonly examples: ExampleVectors;
};

/** Weights of features for topics. */
export type TopicIndex = {
  /** The inverted index, feature → (topic, weight): the cells of feature `f` run from `start[f]` to `start[f + 1]`. */
  readonly start: Uint32Array;
  readonly topic: Uint16Array;
  readonly weight: Float32Array;
  /** `VECTOR_SIZE` weights of the meaning vector for each topic in turn. */
  readonly meaning: Float32Array;
};

/** The examples as vectors, ordered by topic. */
export type ExampleVectors = {
  readonly text: readonly string[];
  readonly topicOf: Uint16Array;
  /** The examples of topic `t` run from `topicStart[t]` to `topicStart[t + 1]`. */
  readonly topicStart: Uint32Array;
  /** The features of example `e` run from `start[e]` to `start[e + 1]`; their weights make a vector of length one. */
  readonly start: Uint32Array;
  readonly feature: Uint32Array;
  readonly weight: Float32Array;
  /** `VECTOR_SIZE` numbers of the meaning vector for each example in turn. */
  readonly meaning: Float32Array;
};
