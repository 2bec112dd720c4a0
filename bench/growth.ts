/**
 * Measures how loading and answering grow with the number of examples. The examples are those of a labelled set; beyond its
 * size, they are created by joining the words of two examples of a label.
 *
 *     node bench/growth.ts [SET.json]
 */
import { fileURLToPath } from "node:url";
import { fromKeys } from "../src/records/from-keys.ts";
import { LANGUAGES } from "../src/languages/language.ts";
import { createClassifier } from "../src/understanding/classifier/create-classifier.ts";
import { trainModel } from "../src/understanding/classifier/train.ts";
import { type LabelledText, readDataset } from "../src/tools/evaluate/dataset.ts";
import { createRandom } from "../src/tools/evaluate/typo.ts";
import { percentile } from "./percentile.ts";
import { printTable } from "./table.ts";

const SIZES = [100, 1000, 10_000, 50_000];
const DEFAULT_SET = fileURLToPath(new URL("../test/data/kb60-a.json", import.meta.url));

const dataset = await readDataset(process.argv[2] ?? DEFAULT_SET);
const random = createRandom();
const rows = SIZES.map((size) => {
  const examples = grow(dataset.train, size).map(([text, label]) => ({ text, topic: label!, language: "en" as const }));
  const from = performance.now();
  const classifier = createClassifier(
    trainModel(
      examples,
      fromKeys(LANGUAGES, () => new Map<string, never>()),
    ),
  );
  const loadMs = performance.now() - from;
  const times = dataset.test.slice(0, 2000).map(([text]) => {
    const started = performance.now();
    classifier.rank(text);
    return performance.now() - started;
  });
  return [
    size.toLocaleString("en"),
    loadMs.toFixed(0),
    percentile(times, 0.5).toFixed(3),
    percentile(times, 0.99).toFixed(2),
  ];
});
printTable(["Examples", "Load ms", "p50 ms", "p99 ms"], rows);

function grow(train: readonly LabelledText[], size: number): LabelledText[] {
  const shuffled = train.toSorted(() => random() - 0.5);
  const byLabel = Map.groupBy(train, ([, label]) => label);
  return Array.from({ length: size }, (_, at) => {
    const [text, label] = shuffled[at % shuffled.length]!;
    if (at < shuffled.length) return [text, label];
    const others = byLabel.get(label)!;
    const [other] = others[Math.floor(random() * others.length)]!;
    const words = [...text.split(" "), ...other.split(" ")];
    return [words.filter(() => random() < 0.6).join(" ") || text, label];
  });
}
