import { readFileSync } from "node:fs";
import { type EncoderContext, forEachContextFeature, forEachEncoderFeature, ROWS } from "./encoder-features.ts";

/**
 * A compact bilingual encoder: the mean of learnt vectors of a message's features, normalised, and a linear layer on it that tells
 * how likely each label is. Trained by `bench/encoder`.
 */
export type Encoder = {
  readonly labels: readonly string[];
  /**
   * Returns the log-probability of each label for the words of a message. Takes time linear in their letters.
   * @param context what was spoken of before, for an encoder that was trained with it.
   */
  encode(words: readonly string[], context?: EncoderContext): Float64Array;
};

/** Encoders that are trained: of the topics of a message, of those of one that follows on an answer, and of trouble. */
export type EncoderName = "topics" | "turns" | "care";

/** The `<name>.json` beside the vectors of a trained encoder. */
type Description = {
  /** Numbers of a vector. */
  readonly size: number;
  /** Weight of each kind of feature. */
  readonly kinds: readonly number[];
  readonly norm: { readonly weight: readonly number[]; readonly bias: readonly number[] };
  readonly labels: readonly string[];
  readonly weight: readonly (readonly number[])[];
  readonly bias: readonly number[];
};

/** Added to variances, so that nothing is divided by zero; as in training. */
const EPSILON = 1e-5;

const BYTES_OF_SCALE = 4;

const opened = new Map<EncoderName, Encoder>();

/** Opens a trained encoder; each is read once and never changes. */
export function openEncoder(name: EncoderName): Encoder {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const encoder = readEncoder(name);
  opened.set(name, encoder);
  return encoder;
}

function readEncoder(name: EncoderName): Encoder {
  const description = JSON.parse(readFileSync(new URL(`trained/${name}.json`, import.meta.url), "utf8")) as Description;
  const { size, kinds, labels } = description;
  const bytes = readFileSync(new URL(`trained/${name}.bin`, import.meta.url));
  const scaleBytes = ROWS * BYTES_OF_SCALE;
  const scales = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + scaleBytes));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + scaleBytes, ROWS * size);
  const layer = new Float64Array(size);

  function write(words: readonly string[], context: EncoderContext): void {
    layer.fill(0);
    let squares = 0;
    forEachEncoderFeature(words, add);
    forEachContextFeature(words, context, add);
    const length = Math.sqrt(squares || 1);
    for (let at = 0; at < size; at++) layer[at]! /= length;
    normalise(layer, description);

    function add(row: number, kind: number): void {
      const weight = kinds[kind]!;
      squares += weight * weight;
      const scale = weight * scales[row]!;
      if (scale === 0) return;
      const from = row * size;
      for (let at = 0; at < size; at++) layer[at]! += scale * vectors[from + at]!;
    }
  }

  return {
    labels,
    encode(words, context = []) {
      write(words, context);
      return toLogProbabilities(layer, description);
    },
  };
}

/** Normalises a layer in place. Source: Ba, Kiros and Hinton 2016, https://arxiv.org/abs/1607.06450 */
function normalise(layer: Float64Array, { norm: { weight, bias } }: Description): void {
  let mean = 0;
  for (const value of layer) mean += value / layer.length;
  let variance = 0;
  for (const value of layer) variance += (value - mean) ** 2 / layer.length;
  const deviation = Math.sqrt(variance + EPSILON);
  for (let at = 0; at < layer.length; at++) layer[at] = ((layer[at]! - mean) / deviation) * weight[at]! + bias[at]!;
}

function toLogProbabilities(layer: Float64Array, { weight, bias }: Description): Float64Array {
  const scores = Float64Array.from(bias, (start, label) => {
    const row = weight[label]!;
    let score = start;
    for (let at = 0; at < layer.length; at++) score += row[at]! * layer[at]!;
    return score;
  });
  const highest = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  const all = highest + Math.log(sum);
  return scores.map((score) => score - all);
}
