/**
 * Asks the bot real questions and counts the results by kind and language.
 *
 *     node bench/questions.ts [QUESTIONS.jsonl]
 */
import { readKnowledge } from "../src/learning/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import type { Classifier } from "../src/understanding/classifier/classifier.ts";
import { type Asked, DEFAULT_QUESTIONS, readAsked } from "./asked.ts";
import { judge, RESULTS, shareOf } from "./judge.ts";
import { type Outcome, printReliability } from "./reliability.ts";
import { percent, printTable } from "./table.ts";

const knowledge = await readKnowledge(CONTENT_FOLDERS);
const questions = await readAsked(process.argv[2] ?? DEFAULT_QUESTIONS);
const rows = Map.groupBy(questions, ({ kind, lang }) => `${kind} ${lang}`);
for (const kind of ["in", "near", "far", "smalltalk"])
  rows.set(
    `${kind}, both`,
    questions.filter((asked) => asked.kind === kind),
  );
rows.set(
  "beyond the profile",
  questions.filter(({ isBeyond }) => isBeyond),
);
rows.set(
  "near, not beyond",
  questions.filter(({ kind, isBeyond }) => kind === "near" && !isBeyond),
);
printTable(
  ["Kind", "Questions", ...RESULTS.map((result) => `${result} %`)],
  [...rows]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, asked]) => [name, String(asked.length), ...shares(asked)]),
);
printReliability(questions.flatMap((asked) => toOutcome(knowledge.classifier, asked)));

function shares(asked: readonly Asked[]): string[] {
  const results = asked.map((each) => judge(knowledge, each));
  return RESULTS.map((result) => percent(shareOf(results, result)));
}

function toOutcome(classifier: Classifier, { text, accept }: Asked): Outcome[] {
  const [best] = classifier.rank(text).matches;
  return best === undefined ? [] : [{ confidence: best.confidence, isRight: accept.includes(best.topic) }];
}
