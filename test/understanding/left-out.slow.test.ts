import { expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { createClassifier } from "../../src/understanding/classifier/create-classifier.ts";
import { toExamples } from "../../src/understanding/classifier/examples.ts";
import type { Example } from "../../src/understanding/classifier/classifier.ts";
import { trainModel } from "../../src/understanding/classifier/train.ts";

/** Every example is left out once: a sixth of them at a time, spread over all topics and both languages. */
const FOLDS = 6;

/** Share of the left-out questions whose own topic comes first; examples are written to differ, so this is a hard test. */
const MIN_FIRST = 0.6;

/** The same among the first three, which is what a visitor is offered. */
const MIN_AMONG_THREE = 0.78;

/** The same for each single topic: below this its examples have too little in common, or another topic owns them. */
const MIN_AMONG_THREE_OF_A_TOPIC = 0.45;

const { content } = await loadContent(CONTENT_FOLDERS);

test("every topic is found by its own example questions, left out in turn", { timeout: 120_000 }, () => {
  if (content === undefined) throw new Error("the content has faults");
  const examples = toExamples(content);
  // A flow takes a message only when it is surely meant; the topics compete among themselves.
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
