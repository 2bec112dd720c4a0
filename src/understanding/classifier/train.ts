import type { Vocabulary } from "../../content/model/content.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { toCentroids } from "./centroids.ts";
import type { Term } from "../features/features.ts";
import { fineTune } from "./fine-tune.ts";
import { createFold, listFolds } from "../words/fold.ts";
import { openLexicon } from "../words/lexicon.ts";
import type { Model } from "./model.ts";
import type { Example } from "./classifier.ts";
import { stem } from "../words/stem.ts";
import { toVectors } from "../features/vectors.ts";
import { toWords } from "../words/words.ts";

/** Trains a model on examples. Deterministic: the same examples in the same order give the same model. */
export function trainModel(examples: readonly Example[], vocabulary: Vocabulary): Model {
  const topics = [...new Set(examples.map(({ topic }) => topic))].toSorted();
  const numberOf = new Map(topics.map((topic, number) => [topic, number]));
  const sorted = examples.toSorted((a, b) => numberOf.get(a.topic)! - numberOf.get(b.topic)!);
  const topicOf = Uint16Array.from(sorted, ({ topic }) => numberOf.get(topic)!);
  const topicStart = new Uint32Array(topics.length + 1);
  for (const topic of topicOf) topicStart[topic + 1]!++;
  for (let topic = 0; topic < topics.length; topic++) topicStart[topic + 1]! += topicStart[topic]!;

  const folds = listFolds(vocabulary);
  const fold = createFold(folds);
  const read = ({ text, language }: Example): Term[] =>
    fold(toWords(text)).map((word) => ({ word, stem: stem(word, language) }));
  const { features, idf, vectors } = toVectors(sorted.map(read), openLexicon());
  const index = toCentroids({ ...vectors, topicOf, topicStart }, features.size);
  fineTune(index, { ...vectors, topicOf, topicStart });
  return {
    topics,
    ...countWords(sorted, folds),
    folds,
    features,
    idf,
    index,
    examples: { ...vectors, text: sorted.map(({ text }) => text), topicOf, topicStart },
  };
}

function countWords(examples: readonly Example[], folds: Model["folds"]): Pick<Model, "words" | "counts"> {
  const numbers = new Map<string, number>();
  const number = (word: string) => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1);
  const counts = fromKeys(LANGUAGES, (): number[] => []);
  for (const { text, language } of examples) {
    for (const word of toWords(text)) {
      const id = number(word);
      counts[language][id] = (counts[language][id] ?? 0) + 1;
    }
  }
  for (const phrase of folds.flat()) for (const word of phrase.split(" ")) number(word);
  const words = [...numbers.keys()];
  const count = (of: readonly number[]) => Uint16Array.from(words, (_, id) => Math.min(of[id] ?? 0, 65_535));
  return { words, counts: fromKeys(LANGUAGES, (language) => count(counts[language])) };
}
