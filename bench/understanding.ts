/**
 * Trains this engine, Fuse, MiniSearch and NLP.js on the same labelled sets and compares them in one run. The words of each
 * label are another example for all of them.
 *
 *     node bench/understanding.ts [SET.json ...] [--baseline DIR]
 *
 * With a baseline it compares the engines of two checkouts instead.
 */
import { fileURLToPath } from "node:url";
import { basename, resolve } from "node:path";
import { auroc } from "../src/tools/evaluate/auroc.ts";
import { type Dataset, readDataset, withTitles } from "../src/tools/evaluate/dataset.ts";
import { addTypo, createRandom } from "../src/tools/evaluate/typo.ts";
import { readArguments } from "./baseline/arguments.ts";
import { compareUnderstanding } from "./baseline/understanding.ts";
import { type Engine, type Guess, listEngines } from "./engines.ts";
import { percentile } from "./percentile.ts";
import { percent, printTable } from "./table.ts";

/** Most test messages of a set, picked evenly: the slowest engine needs a tenth of a second for one. */
const MAX_MESSAGES = 600;
const DEFAULT_SETS = ["kb60-a.json", "kb60-b.json"].map((file) =>
  fileURLToPath(new URL(`../test/data/${file}`, import.meta.url)),
);

const { files, baseline } = readArguments();
const paths = files.length > 0 ? files.map((file) => resolve(file)) : DEFAULT_SETS;
if (baseline !== undefined) {
  await compareUnderstanding(baseline, paths);
  process.exit();
}
const engines = await listEngines();
for (const path of paths) {
  const dataset = await readDataset(path);
  console.log(`${basename(path, ".json")}: ${dataset.train.length} examples\n`);
  const rows: string[][] = [];
  for (const engine of engines) rows.push(await compare(engine, dataset));
  printTable(["Engine", "Accuracy %", "… with one typo", "AUROC", "p50 ms", "p99 ms", "load ms"], rows);
}

async function compare(engine: Engine, dataset: Dataset): Promise<string[]> {
  const started = performance.now();
  const guess = await engine.learn(withTitles(dataset.train));
  const loadMs = performance.now() - started;

  const step = Math.max(1, Math.floor(dataset.test.length / MAX_MESSAGES));
  const messages = dataset.test.filter((_, at) => at % step === 0);
  const inScope = messages.filter(([, label]) => label !== null);
  const random = createRandom();
  const times: number[] = [];
  const insiders = await askAll(inScope.map(([text]) => text));
  const outsiders = await askAll(messages.filter(([, label]) => label === null).map(([text]) => text));
  const misspelt = await askAll(inScope.map(([text]) => addTypo(text, random)));
  const right = (guesses: readonly (Guess | undefined)[]) =>
    percent(guesses.filter((found, at) => found?.label === inScope[at]![1]).length / inScope.length);
  return [
    engine.name,
    right(insiders),
    right(misspelt),
    (auroc(insiders.map(scoreOf), outsiders.map(scoreOf)) ?? Number.NaN).toFixed(3),
    percentile(times, 0.5).toFixed(2),
    percentile(times, 0.99).toFixed(2),
    loadMs.toFixed(0),
  ];

  async function askAll(texts: readonly string[]): Promise<(Guess | undefined)[]> {
    const guesses: (Guess | undefined)[] = [];
    for (const text of texts) {
      const from = performance.now();
      guesses.push(await guess(text));
      times.push(performance.now() - from);
    }
    return guesses;
  }
}

function scoreOf(guess: Guess | undefined): number {
  return guess?.score ?? 0;
}
