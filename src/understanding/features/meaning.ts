import { type Lexicon, VECTOR_SIZE } from "../words/lexicon.ts";
import { TUNING } from "../tuning.ts";

/**
 * Writes the meaning vector of a message into `meaning`, from index `from` on: the sum of its words' vectors weighted
 * by idf, scaled to the length `meaningWeight`. All zero where no word has a vector, as in Swedish.
 */
export function writeMeaning(
  lexicon: Lexicon,
  words: readonly { readonly word: string; readonly idf: number }[],
  meaning: Float32Array | Float64Array,
  from = 0,
): void {
  const sum = new Float64Array(VECTOR_SIZE);
  for (const { word, idf } of words) lexicon.addMeaning(word, idf, sum);
  let squares = 0;
  for (const part of sum) squares += part * part;
  const scale = squares === 0 ? 0 : TUNING.meaningWeight / Math.sqrt(squares);
  for (let at = 0; at < VECTOR_SIZE; at++) meaning[from + at] = sum[at]! * scale;
}
