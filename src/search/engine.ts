import { confidenceOf } from "./confidence.ts";
import { explain } from "./explain.ts";
import { openLexicon } from "./lexicon.ts";
import { createMessageVector, type WeighedWord } from "./message-vector.ts";
import type { Model } from "./model.ts";
import { createMessageReader } from "./read-message.ts";
import { createScore } from "./score.ts";
import type { Match, Search } from "./search.ts";
import { toWords } from "./words.ts";

/** Creates the search over a trained model. */
export function createSearch(model: Model): Search {
  const lexicon = openLexicon();
  const reader = createMessageReader(model, lexicon);
  const message = createMessageVector(model, lexicon);
  const score = createScore(model);
  return {
    rank(text, among) {
      const { terms } = reader.read(text);
      message.write(terms);
      const matches = score(message, among).map(({ topic, evidence }): Match => ({
        topic: model.topics[topic]!,
        confidence: confidenceOf(evidence),
      }));
      return {
        matches: matches.sort((a, b) => b.confidence - a.confidence),
        words: terms.map(({ word }) => word),
        coverage: shareSeen(message.words),
      };
    },
    detectLanguage: (text) => reader.detect(toWords(text)),
    explain(text) {
      const reading = reader.read(text);
      message.write(reading.terms);
      return explain(model, reading, message, score(message));
    },
  };
}

function shareSeen(words: readonly WeighedWord[]): number {
  let all = 0;
  let seen = 0;
  for (const { isOurs, weight } of words) {
    all += weight;
    if (isOurs) seen += weight;
  }
  return all === 0 ? 0 : seen / all;
}
