import type { Content } from "../content/model/content.ts";
import type { Classifier } from "./classifier/classifier.ts";
import type { ReadMessage } from "./reading/reading.ts";
import type { SentenceIndex } from "./sentences/sentence-index.ts";
import type { TopicIndex } from "./topics/topic-index.ts";

/** Content, the classifier trained on it and the reader of its names; all are replaced together. */
export type Knowledge = {
  readonly content: Content;
  readonly classifier: Classifier;
  /** Reads a message once, before anything is decided. */
  readonly read: ReadMessage;
  /** Topics by what they are about. */
  readonly index: TopicIndex;
  /** Sentences of the answers, found by their words. */
  readonly sentences: SentenceIndex;
};
