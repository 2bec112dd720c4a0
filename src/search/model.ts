import type { FeatureTable } from "./feature-table.ts";

/** What training makes: plain data that can be handed to another thread. */
export type Model = {
  /** Topic ids; everything below speaks of topics by their place in here. */
  readonly topics: readonly string[];
  /** Every word of the examples and the vocabulary, as spelt. */
  readonly words: readonly string[];
  /** For each language, how often each word occurs in that language's examples. */
  readonly counts: { readonly en: Uint16Array; readonly sv: Uint16Array };
  /** Spellings, each several words joined by a blank perhaps, and what each is folded into. */
  readonly folds: readonly (readonly [string, string])[];
  readonly features: FeatureTable;
  /** How telling each feature is: the rarer, the more. */
  readonly rarity: Float32Array;
  /** The inverted index: feature → (topic, weight). The cells of feature `f` run from `cellStart[f]` to `cellStart[f + 1]`. */
  readonly cells: { readonly start: Uint32Array; readonly topic: Uint16Array; readonly weight: Float32Array };
  /** The examples as vectors, in the order of their topics. */
  readonly examples: Vectors & {
    readonly text: readonly string[];
    readonly topic: Uint16Array;
    /** The examples of topic `t` run from `topicStart[t]` to `topicStart[t + 1]`. */
    readonly topicStart: Uint32Array;
  };
};

/** Sparse vectors of length one; vector `v` runs from `start[v]` to `start[v + 1]`. */
export type Vectors = { readonly start: Uint32Array; readonly feature: Uint32Array; readonly weight: Float32Array };
