import { expect, test } from "vitest";
import { loadContent } from "../../../src/content/load.ts";
import { CONTENT_FOLDERS } from "../../../src/content/files/folders.ts";
import { createClassifier } from "../../../src/understanding/classifier/create-classifier.ts";
import { toExamples } from "../../../src/understanding/classifier/examples.ts";
import type { Example } from "../../../src/understanding/classifier/classifier.ts";
import { trainModel } from "../../../src/understanding/classifier/train.ts";

/** Number of folds. Each fold leaves out a sixth of the examples, spread over all topics and both languages. */
const FOLDS = 6;

/** Smallest share of left-out questions whose own topic comes first; hard, since examples are written to differ. */
const MIN_FIRST = 0.58;

/** The same among the first three, as in a clarification. */
const MIN_AMONG_THREE = 0.76;

/** The same for each topic: below this its examples have too little in common, or belong to another topic. */
const MIN_AMONG_THREE_OF_A_TOPIC = 0.4;

const { content } = await loadContent(CONTENT_FOLDERS);

test("every topic is found by its own example questions, left out in turn", { timeout: 120_000 }, () => {
  if (content === undefined) throw new Error("the content has faults");
  const examples = toExamples(content);
  // Flows win only with a high confidence, so the topics are ranked without them.
  const topicIds = new Set(content.topics.keys());
  const found = Array.from({ length: FOLDS }, (_, fold) => {
    const isLeftOut = ({ topic }: Example, i: number) => i % FOLDS === fold && content.topics.has(topic);
    const classifier = createClassifier(
      trainModel(
        examples.filter((example, i) => !isLeftOut(example, i)),
        content.vocabulary,
      ),
    );
    return examples.filter(isLeftOut).map(({ topic, text }) => {
      const place = classifier.rank(text, topicIds).matches.findIndex((match) => match.topic === topic);
      return { topic, isFirst: place === 0, isAmongThree: place >= 0 && place < 3 };
    });
  }).flat();

  expect(new Set(found.map(({ topic }) => topic)).size).toBe(content.topics.size);
  expect(share(found, "isFirst")).toBeGreaterThanOrEqual(MIN_FIRST);
  expect(share(found, "isAmongThree")).toBeGreaterThanOrEqual(MIN_AMONG_THREE);
  for (const [topic, own] of Map.groupBy(found, (each) => each.topic)) {
    expect(share(own, "isAmongThree"), topic).toBeGreaterThanOrEqual(MIN_AMONG_THREE_OF_A_TOPIC);
  }
});

type Found = { readonly topic: string; readonly isFirst: boolean; readonly isAmongThree: boolean };

function share(found: readonly Found[], key: "isFirst" | "isAmongThree"): number {
  return found.filter((each) => each[key]).length / found.length;
}
