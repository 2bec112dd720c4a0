import { performance } from "node:perf_hooks";
import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { createClassifier } from "../../understanding/classifier/create-classifier.ts";
import type { Ranking } from "../../understanding/classifier/classifier.ts";
import { trainModel } from "../../understanding/classifier/train.ts";
import { auroc } from "./auroc.ts";
import { type Dataset, type LabelledText, withTitles } from "./dataset.ts";
import { addTypo, createRandom } from "./typo.ts";

/** Measures of how well a set is understood. Shares are 0 to 1; `null` when the set has no message for a measure. */
export type Measures = {
  /** Share of in-scope messages whose first label is right, at any confidence. */
  readonly accuracy: number;
  /** Share of in-scope messages that the product would answer with the right label. */
  readonly accuracyAt: number;
  /** Share of out-of-scope messages that the product would not answer. */
  readonly oosRecallAt: number | null;
  /** AUROC of confidence between in-scope and out-of-scope messages. */
  readonly auroc: number | null;
  /** `accuracy` after one slip in every message. */
  readonly typoAccuracy: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Time of training, in milliseconds. */
  readonly loadMs: number;
};

const NO_VOCABULARY = fromKeys(LANGUAGES, () => new Map<string, never>());

/** Trains on a labelled set's `train` part and measures on its `test` part. */
export function measure(dataset: Dataset): Measures {
  const started = performance.now();
  const examples = withTitles(dataset.train).map(([text, topic]) => ({ topic, text, language: "en" as const }));
  const classifier = createClassifier(trainModel(examples, NO_VOCABULARY));
  const loadMs = performance.now() - started;

  const inScope = dataset.test.filter(([, label]) => label !== null);
  const outOfScope = dataset.test.filter(([, label]) => label === null);
  const times: number[] = [];
  const rank = ([text]: LabelledText): Ranking => {
    const from = performance.now();
    const ranking = classifier.rank(text);
    times.push(performance.now() - from);
    return ranking;
  };
  const inRankings = inScope.map(rank);
  const outRankings = outOfScope.map(rank);
  const random = createRandom();
  const typoRankings = inScope.map(([text]) => classifier.rank(addTypo(text, random)));
  times.sort((a, b) => a - b);

  return {
    accuracy: share(inRankings, (ranking, at) => ranking.matches[0]?.topic === inScope[at]![1]),
    accuracyAt: share(inRankings, (ranking, at) => answerOf(ranking) === inScope[at]![1]),
    oosRecallAt: outRankings.length === 0 ? null : share(outRankings, (ranking) => answerOf(ranking) === undefined),
    auroc: round(auroc(inRankings.map(confidenceOf), outRankings.map(confidenceOf))),
    typoAccuracy: share(typoRankings, (ranking, at) => ranking.matches[0]?.topic === inScope[at]![1]),
    p50Ms: round(times[Math.floor(times.length * 0.5)]!),
    p99Ms: round(times[Math.floor(times.length * 0.99)]!),
    loadMs: Math.round(loadMs),
  };
}

function answerOf(ranking: Ranking): string | undefined {
  const verdict = toVerdict(ranking);
  return verdict.kind === "answer" ? verdict.topic : undefined;
}

function confidenceOf({ matches }: Ranking): number {
  return matches[0]?.confidence ?? 0;
}

function share(rankings: readonly Ranking[], isSo: (ranking: Ranking, at: number) => boolean): number {
  return round(rankings.length === 0 ? 0 : rankings.filter(isSo).length / rankings.length);
}

function round<T extends number | null>(value: T): T {
  return (value === null ? null : Math.round(value * 10_000) / 10_000) as T;
}
