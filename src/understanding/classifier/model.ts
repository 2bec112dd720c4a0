import type { Localized } from "../../languages/language.ts";
import type { FeatureTable } from "../features/feature-table.ts";

/** What training makes: plain data that can be handed to another thread. */
export type Model = {
  /** Topic ids; everything below speaks of topics by their place in here. */
  readonly topics: readonly string[];
  /** Every word of the examples and the vocabulary, as spelt. */
  readonly words: readonly string[];
  /** For each language, how often each word occurs in that language's examples. */
  readonly counts: Localized<Uint16Array>;
  /** Spellings, each perhaps several words joined by a blank, and what each is folded into. */
  readonly folds: readonly (readonly [string, string])[];
  readonly features: FeatureTable;
  /** How telling each feature is: the rarer, the more. */
  readonly idf: Float32Array;
  readonly index: TopicIndex;
  readonly examples: ExampleVectors;
};

/** What speaks for each topic. */
export type TopicIndex = {
  /** The inverted index, feature → (topic, weight): the cells of feature `f` run from `start[f]` to `start[f + 1]`. */
  readonly start: Uint32Array;
  readonly topic: Uint16Array;
  readonly weight: Float32Array;
  /** For each topic in turn, `VECTOR_SIZE` weights of a message's meaning. */
  readonly meaning: Float32Array;
};

/** The examples as vectors, topic by topic. */
export type ExampleVectors = {
  readonly text: readonly string[];
  readonly topicOf: Uint16Array;
  /** The examples of topic `t` run from `topicStart[t]` to `topicStart[t + 1]`. */
  readonly topicStart: Uint32Array;
  /** The features of example `e` run from `start[e]` to `start[e + 1]`; their weights make a vector of length one. */
  readonly start: Uint32Array;
  readonly feature: Uint32Array;
  readonly weight: Float32Array;
  /** For each example in turn, `VECTOR_SIZE` numbers that say what it means. */
  readonly meaning: Float32Array;
};
