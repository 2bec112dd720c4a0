import { confidenceOf } from "../confidence/confidence.ts";
import { createTopicEncoder, type EncodedTopics } from "../encoder/encoded-topics.ts";
import type { EncoderContext } from "../encoder/encoder-features.ts";
import type { Encoder } from "../encoder/encoder.ts";
import type { PlaceMask } from "../encoder/place-mask.ts";
import { toWords } from "../words/words.ts";
import { TUNING } from "../tuning.ts";
import { explain } from "./explain.ts";
import { openLexicon } from "../words/lexicon.ts";
import { createMessageVector, type WeightedWord } from "../features/message-vector.ts";
import type { Model } from "./model.ts";
import { createMessageReader, type MessageTerms } from "../features/read-message.ts";
import { createScore } from "./score.ts";
import type { Match, Classifier } from "./classifier.ts";

/** Encoders beside a model. */
export type TrainedEncoders = {
  readonly topics: Encoder;
  readonly followUps: Encoder;
  readonly mask: PlaceMask;
  /** Returns what the encoder of turns is told of a topic; `undefined` for an id of something else. */
  readonly contextOf: (topic: string) => EncoderContext | undefined;
};

/** Creates the classifier of a trained model. */
export function createClassifier(model: Model, trained?: TrainedEncoders): Classifier {
  const lexicon = openLexicon();
  const reader = createMessageReader(model, lexicon);
  const message = createMessageVector(model, lexicon);
  const score = createScore(model);
  const encode = trained && createTopicEncoder(trained.topics, model.topics, trained.mask);
  const encodeAfter = trained && createTopicEncoder(trained.followUps, model.topics, trained.mask);
  let latest: { readonly text: string; readonly reading: MessageTerms; readonly encoded?: EncodedTopics } | undefined;
  let latestAfter:
    | { readonly text: string; readonly after: string | undefined; readonly encoded: EncodedTopics | undefined }
    | undefined;

  /** Reads a text into the message vector, unless it is the last one: a turn ranks the same text several times. */
  function read(text: string) {
    if (latest?.text === text) return latest;
    const reading = reader.read(text);
    message.write(reading.terms);
    score.write(message);
    latest = { text, reading, ...(encode && { encoded: encode(toCorrected(text, reading)) }) };
    return latest;
  }

  /** Encodes a text after a topic, or after none, unless it is the last one: a turn asks for its topics and for its acts. */
  function readAfter(text: string, after: string | undefined): EncodedTopics | undefined {
    if (latestAfter?.text === text && latestAfter.after === after) return latestAfter.encoded;
    const context = after === undefined ? [] : trained?.contextOf(after);
    const encoded = context && encodeAfter?.(toCorrected(text, read(text).reading), context);
    latestAfter = { text, after, encoded };
    return encoded;
  }

  return {
    rank(text, among, after) {
      const {
        reading: { terms },
        encoded,
      } = read(text);
      const matches = score
        .rank(message, among, encoded, after === undefined ? undefined : readAfter(text, after))
        .map(({ topic, evidence }): Match => ({ topic: model.topics[topic]!, confidence: confidenceOf(evidence) }))
        .sort((a, b) => b.confidence - a.confidence)
        .slice(0, TUNING.maxCandidates);
      return {
        matches,
        words: terms.map(({ word }) => word),
        coverage: coverageOf(message.words),
      };
    },
    hearActs: (text, after) => readAfter(text, after)?.acts ?? [],
    detectLanguage: (text) => read(text).reading.language,
    explain(text) {
      const { reading, encoded } = read(text);
      return explain(model, reading, message, score.rank(message, undefined, encoded));
    },
  };
}

/** Returns the words of a text as the encoder learnt them: corrected, but neither folded nor stemmed. */
function toCorrected(text: string, { corrections }: MessageTerms): string[] {
  const corrected = new Map(corrections.map(({ from, to }) => [from, to.split(" ")]));
  return toWords(text).flatMap((word) => corrected.get(word) ?? [word]);
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
