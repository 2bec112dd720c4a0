import { confidenceOf } from "./confidence.ts";
import { openLexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { createMessageReader } from "./read-message.ts";
import { createScorer } from "./score.ts";
import type { Search } from "./search.ts";
import { toWords } from "./words.ts";

/** Creates the search over a trained model. */
export function createSearch(model: Model): Search {
  const lexicon = openLexicon();
  const reader = createMessageReader(model, lexicon);
  const score = createScorer(model, lexicon);
  return {
    rank(text, among) {
      const { terms } = reader.read(text);
      const { candidates, coverage } = score(terms, among);
      const matches = candidates.map((candidate) => ({
        topic: model.topics[candidate.topic]!,
        confidence: confidenceOf(candidate),
      }));
      return {
        matches: matches.toSorted((a, b) => b.confidence - a.confidence),
        words: terms.map(({ word }) => word),
        coverage,
      };
    },
    detectLanguage: (text) => reader.detect(toWords(text)),
  };
}
