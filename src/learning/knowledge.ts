import { formatFault } from "../content/faults/fault.ts";
import { AdvisorError } from "../errors.ts";
import { createClassifier } from "../understanding/classifier/create-classifier.ts";
import { toEncoderContext } from "../understanding/encoder/encoder-context.ts";
import { openEncoder } from "../understanding/encoder/encoder.ts";
import { createPlaceMask } from "../understanding/encoder/place-mask.ts";
import { createReader } from "../understanding/reading/create-reader.ts";
import { createSentenceIndex } from "../understanding/sentences/sentence-index.ts";
import { createTopicIndex } from "../understanding/topics/topic-index.ts";
import { openLexicon } from "../understanding/words/lexicon.ts";
import type { Learnt } from "./learn.ts";
import { cacheClassifier, cacheReader } from "./cache-classifier.ts";
import { topicsFirst } from "./topics-first.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/**
 * Creates the knowledge for conversations from the result of learning.
 * @throws AdvisorError `CONTENT_INVALID` with every fault, one a line.
 */
export function toKnowledge(learnt: Learnt): Knowledge {
  if (learnt.kind === "learnt")
    return {
      content: learnt.content,
      classifier: cacheClassifier(
        topicsFirst(
          createClassifier(learnt.model, {
            topics: openEncoder("topics"),
            followUps: openEncoder("turns"),
            mask: createPlaceMask(learnt.content.geography, openLexicon()),
            contextOf: (id) => {
              const topic = learnt.content.topics.get(id);
              return topic && toEncoderContext(topic);
            },
          }),
          learnt.content,
        ),
      ),
      read: cacheReader(createReader(learnt.content, openLexicon(), openEncoder("care"))),
      index: createTopicIndex(learnt.content),
      sentences: createSentenceIndex(learnt.content, openLexicon()),
    };
  throw new AdvisorError(
    "CONTENT_INVALID",
    learnt.faults.map(formatFault).join("\n"),
    "Correct these; `npm run content` checks again.",
  );
}
