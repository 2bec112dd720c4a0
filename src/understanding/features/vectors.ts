import { FeatureNumbering, type FeatureTable, findFeature } from "./feature-table.ts";
import { forEachFeature, type Term, wordFeature } from "./features.ts";
import { type Lexicon, VECTOR_SIZE } from "../words/lexicon.ts";
import { writeMeaning } from "./meaning.ts";
import type { ExampleVectors } from "../classifier/model.ts";

/** Vectors of examples, with the features and idf computed for them. */
export type Vectors = {
  readonly features: FeatureTable;
  readonly idf: Float32Array;
  readonly vectors: Pick<ExampleVectors, "start" | "feature" | "weight" | "meaning">;
};

/** Inverse document frequency of a feature that `count` of `total` examples have; 0 for a count of 0. */
export function idfOf(count: number, total: number): number {
  return 1 + Math.log((1 + total) / (1 + count));
}

/** Converts examples, read as terms, to vectors of length one. */
export function toVectors(examples: readonly (readonly Term[])[], lexicon: Lexicon): Vectors {
  const numbering = new FeatureNumbering();
  const start = new Uint32Array(examples.length + 1);
  const feature: number[] = [];
  const weight: number[] = [];
  const frequency: number[] = [];
  for (const [number, terms] of examples.entries()) {
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

  const features = numbering.toTable();
  const idf = Float32Array.from(frequency, (count) => idfOf(count, examples.length));
  const vectors = {
    start,
    feature: Uint32Array.from(feature),
    weight: Float32Array.from(weight),
    meaning: new Float32Array(examples.length * VECTOR_SIZE),
  };
  toUnitLength(vectors, idf);
  for (const [number, terms] of examples.entries()) {
    const words = terms.map(({ word, stem }) => ({ word, idf: idf[findFeature(features, wordFeature(stem))]! }));
    writeMeaning(lexicon, words, vectors.meaning, number * VECTOR_SIZE);
  }
  return { features, idf, vectors };
}

function toUnitLength({ start, feature, weight }: Vectors["vectors"], idf: Float32Array): void {
  for (let vector = 0; vector + 1 < start.length; vector++) {
    let squares = 0;
    for (let at = start[vector]!; at < start[vector + 1]!; at++) {
      weight[at]! *= idf[feature[at]!]!;
      squares += weight[at]! ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = start[vector]!; at < start[vector + 1]!; at++) weight[at]! /= length;
  }
}
