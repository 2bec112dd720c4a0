import { confidenceOf } from "../confidence/confidence.ts";
import { explain } from "./explain.ts";
import { openLexicon } from "../words/lexicon.ts";
import { createMessageVector, type WeightedWord } from "../features/message-vector.ts";
import type { Model } from "./model.ts";
import { createMessageReader, type MessageTerms } from "../features/read-message.ts";
import { createScore } from "./score.ts";
import type { Match, Classifier } from "./classifier.ts";

/** Creates the classifier of a trained model. */
export function createClassifier(model: Model): Classifier {
  const lexicon = openLexicon();
  const reader = createMessageReader(model, lexicon);
  const message = createMessageVector(model, lexicon);
  const score = createScore(model);
  let latest: { readonly text: string; readonly reading: MessageTerms } | undefined;

  /** Reads a text into the message vector, unless it is the last one: a turn ranks the same text several times. */
  function read(text: string): MessageTerms {
    if (latest?.text === text) return latest.reading;
    const reading = reader.read(text);
    message.write(reading.terms);
    score.write(message);
    latest = { text, reading };
    return reading;
  }

  return {
    rank(text, among) {
      const { terms } = read(text);
      const matches = score
        .rank(message, among)
        .map(({ topic, evidence }): Match => ({ topic: model.topics[topic]!, confidence: confidenceOf(evidence) }))
        .sort((a, b) => b.confidence - a.confidence);
      return {
        matches,
        words: terms.map(({ word }) => word),
        coverage: coverageOf(message.words),
      };
    },
    detectLanguage: (text) => read(text).language,
    explain(text) {
      const reading = read(text);
      return explain(model, reading, message, score.rank(message));
    },
  };
}

function coverageOf(words: readonly WeightedWord[]): number {
  let all = 0;
  let seen = 0;
  for (const { isInScope, weight } of words) {
    all += weight;
    if (isInScope) seen += weight;
  }
  return all === 0 ? 0 : seen / all;
}
