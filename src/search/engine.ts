import { confidenceOf } from "./confidence.ts";
import type { Model } from "./model.ts";
import { createMessageReader } from "./read-message.ts";
import { createScorer } from "./score.ts";
import type { Search } from "./search.ts";
import { TUNING } from "./tuning.ts";
import { toWords } from "./words.ts";

export { trainModel } from "./train.ts";

/** Creates the search over a trained model. */
export function createSearch(model: Model): Search {
  const reader = createMessageReader(model);
  const score = createScorer(model);
  return {
    rank(text, among) {
      const { terms } = reader.read(text);
      const { candidates, coverage } = score(terms, among);
      return {
        matches: candidates.toSorted((a, b) => (TUNING.rerank ? b.logOdds - a.logOdds + TUNING.rerank * (b.nearest - a.nearest) + TUNING.rerankCovered * (b.covered - a.covered) : 0)).map((candidate) => ({
          topic: model.topics[candidate.topic]!,
          confidence: confidenceOf(candidate),
        })),
        words: terms.map(({ word }) => word),
        coverage,
      };
    },
    detectLanguage: (text) => reader.detect(toWords(text)),
  };
}
