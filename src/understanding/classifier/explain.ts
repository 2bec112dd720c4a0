import { confidenceOf, weighEvidence } from "../confidence/confidence.ts";
import { findFeature } from "../features/feature-table.ts";
import { forEachFeature, type Term } from "../features/features.ts";
import type { MessageVector } from "../features/message-vector.ts";
import type { Model } from "./model.ts";
import type { MessageTerms } from "../features/read-message.ts";
import type { Candidate } from "./score.ts";
import type { Explanation } from "./classifier.ts";
import { addMeaning } from "./topic-scores.ts";

const MAX_TOPICS = 3;
const MAX_EXAMPLES = 3;

/** Explains the candidates of the message that `message` holds. */
export function explain(
  model: Model,
  { terms, corrections, language }: MessageTerms,
  message: MessageVector,
  candidates: readonly Candidate[],
): Explanation {
  const meaningScores = new Float64Array(model.topics.length);
  addMeaning(model.index, message.meaning, 0, meaningScores);
  const topics = candidates.map(({ topic, evidence }) => ({ topic, evidence, confidence: confidenceOf(evidence) }));
  topics.sort((a, b) => b.confidence - a.confidence);
  return {
    language,
    corrections,
    topics: topics.slice(0, MAX_TOPICS).map(({ topic, evidence, confidence }) => ({
      topic: model.topics[topic]!,
      confidence,
      words: explainWords(model, terms, message.scale, topic),
      meaningAdds: meaningScores[topic]!,
      evidence: weighEvidence(evidence),
      nearest: findNearest(model, message, topic),
    })),
  };
}

function explainWords(model: Model, terms: readonly Term[], scale: number, topic: number) {
  const adds = terms.map(() => 0);
  forEachFeature(terms, (hash, value, position) => {
    const feature = findFeature(model.features, hash);
    if (feature >= 0) adds[position]! += value * model.idf[feature]! * scale * weightOf(model, feature, topic);
  });
  return terms.map(({ word }, position) => ({ word, adds: adds[position]! }));
}

function weightOf({ index }: Model, feature: number, topic: number): number {
  for (let cell = index.start[feature]!; cell < index.start[feature + 1]!; cell++) {
    if (index.topic[cell] === topic) return index.weight[cell]!;
  }
  return 0;
}

function findNearest({ examples }: Model, message: MessageVector, topic: number) {
  const own = examples.text.slice(examples.topicStart[topic], examples.topicStart[topic + 1]);
  return own
    .map((text, at) => ({ text, cosine: message.cosineTo(examples.topicStart[topic]! + at) }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, MAX_EXAMPLES);
}
