/**
 * Asks our own knowledge base real questions and counts, by kind and language, what became of them.
 *
 *     node bench/questions.ts [QUESTIONS.jsonl]
 */
import { readKnowledge } from "../src/advisor/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../src/content/folders.ts";
import { decide } from "../src/search/decide.ts";
import type { Search } from "../src/search/search.ts";
import { type Asked, DEFAULT_QUESTIONS, readAsked } from "./asked.ts";
import { type Outcome, printReliability } from "./reliability.ts";
import { percent, printTable } from "./table.ts";

const RESULTS = ["accepted", "offered", "wrong", "asked back", "declined"] as const;

type Result = (typeof RESULTS)[number];

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
printReliability(questions.flatMap((asked) => toOutcome(knowledge.search, asked)));

function shares(asked: readonly Asked[]): string[] {
  const results = asked.map(judge);
  return RESULTS.map((result) => percent(results.filter((found) => found === result).length / results.length));
}

function judge({ text, accept }: Asked): Result {
  const verdict = decide(knowledge.search.rank(text));
  switch (verdict.kind) {
    case "answer":
      return accept.includes(verdict.topic) ? "accepted" : "wrong";
    case "clarify":
      return verdict.topics.some(({ topic }) => accept.includes(topic)) ? "offered" : "asked back";
    case "fallback":
      return "declined";
  }
}

function toOutcome(search: Search, { text, accept }: Asked): Outcome[] {
  const [best] = search.rank(text).matches;
  return best === undefined ? [] : [{ confidence: best.confidence, isRight: accept.includes(best.topic) }];
}
