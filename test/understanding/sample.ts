import { createClassifier } from "../../src/understanding/classifier/create-classifier.ts";
import type { Example, Classifier } from "../../src/understanding/classifier/classifier.ts";
import { trainModel } from "../../src/understanding/classifier/train.ts";
import type { Vocabulary } from "../../src/content/model/content.ts";

/** Examples of a small library: four topics in two languages, and out-of-scope questions. */
const QUESTIONS: Readonly<Record<string, { en: readonly string[]; sv: readonly string[] }>> = {
  borrow: {
    en: ["how do I borrow a book", "borrowing rules", "can I take books home", "how many books may I borrow"],
    sv: ["hur lånar jag en bok", "låneregler", "får jag ta hem böcker", "hur många böcker får man låna"],
  },
  "opening-hours": {
    en: ["when are you open", "opening hours", "is the library open on Sunday", "what time do you close"],
    sv: ["när har ni öppet", "öppettider", "är biblioteket öppet på söndag", "när stänger ni"],
  },
  "late-fee": {
    en: [
      "what does it cost to be late",
      "late fee",
      "what happens if I return a book too late",
      "how much is the fine",
    ],
    sv: [
      "vad kostar det att vara sen",
      "förseningsavgift",
      "vad händer om jag lämnar boken för sent",
      "hur hög är boten",
    ],
  },
  "reading-club": {
    en: ["is there a reading club", "where can I talk about novels", "I want to join a book circle", "reading group"],
    sv: ["finns det en bokcirkel", "var kan jag prata om romaner", "jag vill vara med i en läsecirkel", "läsgrupp"],
  },
  "elsewhere/other": {
    en: ["what is the weather like", "how do I bake bread", "what does a nurse earn", "book a table for two"],
    sv: ["hur blir vädret", "hur bakar man bröd", "vad tjänar en sjuksköterska", "boka bord för två"],
  },
};

export const VOCABULARY: Vocabulary = {
  en: new Map([["late fee", ["fine", "penalty charge"]]]),
  sv: new Map([["bok", ["volym"]]]),
};

/** Examples of the library, in both languages. */
export const EXAMPLES: readonly Example[] = Object.entries(QUESTIONS).flatMap(([topic, { en, sv }]) => [
  ...en.map((text) => ({ topic, text, language: "en" as const })),
  ...sv.map((text) => ({ topic, text, language: "sv" as const })),
]);

/** Creates a classifier trained on the library's examples. */
export function createSampleSearch(): Classifier {
  return createClassifier(trainModel(EXAMPLES, VOCABULARY));
}
