/**
 * Fits the weights of confidence (`CONFIDENCE` in src/understanding/tuning.ts), chooses when to answer and when to ask back,
 * and refits every other threshold on the same scale (`DECISION`); prints all and changes nothing. It learns from questions
 * kept for tuning, from the obvious questions of the tests, and from a public set whose messages are all out of scope.
 *
 *     node bench/fit-confidence.ts [QUESTIONS.jsonl] [OUT-OF-SCOPE-SET.json]
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { learn } from "../src/learning/learn.ts";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { LANGUAGES, type Localized } from "../src/languages/language.ts";
import { openLexicon } from "../src/understanding/words/lexicon.ts";
import { createMessageVector } from "../src/understanding/features/message-vector.ts";
import { createMessageReader } from "../src/understanding/features/read-message.ts";
import { createScore, type Evidence } from "../src/understanding/classifier/score.ts";
import { CONFIDENCE } from "../src/understanding/tuning.ts";
import { readDataset } from "../src/tools/evaluate/dataset.ts";
import { type Asked, DEFAULT_QUESTIONS, readAsked } from "./asked.ts";
import { fitLogistic, type Observation, toChance } from "./logistic.ts";
import { type Judged, printRefits } from "./refit-thresholds.ts";
import { percent, printTable } from "./table.ts";

/** Cost of each result for the visitor. */
const COST = { right: 0, askedBack: 1, declined: 3, wrong: 5 };
/** Expected shares of visitors' questions by kind; the questions kept for tuning contain more unclear ones. */
const TRAFFIC = { in: 0.65, smalltalk: 0.1, near: 0.15, far: 0.1 };
/** Total weight of each group of questions, independent of its size; those of real visitors weigh most. */
const GROUP_WEIGHTS = { asked: 1, obvious: 0.5, foreign: 0.5 };
/** Number of candidates that can be answered or offered. */
const CANDIDATES = 3;
const FOLDS = 5;
const EVIDENCE = ["logOdds", "outOfScope", "nearest", "unknownWordWeight"] as const satisfies (keyof Evidence)[];
/** Current weights. */
const TODAY = [CONFIDENCE.bias, ...EVIDENCE.map((name) => CONFIDENCE[name])];
const DEFAULT_FOREIGN = fileURLToPath(new URL("../../shared/data/intents/banking77-10shot.json", import.meta.url));
const OBVIOUS = new URL("../test/understanding/obvious-questions.yaml", import.meta.url);

type Group = keyof typeof GROUP_WEIGHTS;
type Item = {
  readonly group: Group;
  readonly text: string;
  readonly accept: readonly string[];
  readonly kind?: Asked["kind"];
};
type Candidate = { readonly topic: string; readonly inputs: readonly number[]; readonly isRight: boolean };

const learnt = await learn(CONTENT_FOLDERS);
if (learnt.kind !== "learnt") throw new Error("the content has faults: npm run content");
const { model, content } = learnt;
const reader = createMessageReader(model, openLexicon());
const message = createMessageVector(model, openLexicon());
const score = createScore(model);

const items = [...(await readQuestions()), ...readObvious(), ...(await readForeign())];
const candidates = new Map(items.map((item) => [item, toCandidates(item)]));
const weights = fitLogistic(observe(items));
console.log(
  "CONFIDENCE:",
  Object.fromEntries(["bias", ...EVIDENCE].map((name, at) => [name, round(weights[at]!)])),
  "\n",
);

// Each question's confidence comes from a fit without that question; otherwise the thresholds would be too low.
const fits = Array.from({ length: FOLDS }, (_, fold) =>
  fitLogistic(observe(items.filter((__, at) => at % FOLDS !== fold))),
);
const asked = items.filter(({ group }) => group === "asked");
const chances = new Map(
  items.map((item, at) => [item, candidates.get(item)!.map(({ inputs }) => toChance(fits[at % FOLDS]!, inputs))]),
);
const options = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65].flatMap((answerFrom) =>
  [0.4, 0.5, 0.55, 0.6, 0.7].map((offerFrom) => ({ answerFrom, offerFrom, ...weigh(answerFrom, offerFrom) })),
);
options.sort((a, b) => a.cost - b.cost);
printTable(
  ["answer from", "offer from", "cost a question", "right %", "wrong %", "asked back %", "declined %"],
  options
    .slice(0, 12)
    .map(({ answerFrom, offerFrom, cost, right, wrong, askedBack, declined }) => [
      String(answerFrom),
      String(offerFrom),
      cost.toFixed(3),
      ...[right, wrong, askedBack, declined].map((count) => percent(count)),
    ]),
);

console.log("Everything else on the scale of confidence:\n");
printRefits(asked.map(toJudged), COST);

async function readQuestions(): Promise<Item[]> {
  return (await readAsked(process.argv[2] ?? DEFAULT_QUESTIONS)).map(({ text, accept, kind }) => ({
    group: "asked",
    text,
    accept,
    kind,
  }));
}

function readObvious(): Item[] {
  const byTopic = parse(readFileSync(OBVIOUS, "utf8")) as Record<string, Localized<readonly string[]>>;
  return Object.entries(byTopic).flatMap(([topic, questions]) =>
    LANGUAGES.flatMap((language) =>
      questions[language].map((text): Item => ({ group: "obvious", text, accept: [topic] })),
    ),
  );
}

async function readForeign(): Promise<Item[]> {
  const { valid } = await readDataset(process.argv[3] ?? DEFAULT_FOREIGN);
  return valid.map(([text]) => ({ group: "foreign", text, accept: [] }));
}

function toCandidates({ text, accept }: Item): Candidate[] {
  message.write(reader.read(text).terms);
  score.write(message);
  return score
    .rank(message)
    .slice(0, CANDIDATES)
    .map(({ topic, evidence }) => ({
      topic: model.topics[topic]!,
      inputs: EVIDENCE.map((name) => evidence[name]),
      isRight: accept.includes(model.topics[topic]!),
    }));
}

function observe(some: readonly Item[]): Observation[] {
  const sizes = { asked: 0, obvious: 0, foreign: 0 };
  for (const { group } of some) sizes[group] += 1;
  return some.flatMap((item) =>
    candidates.get(item)!.map(({ inputs, isRight }) => ({
      inputs,
      isSo: isRight,
      weight: GROUP_WEIGHTS[item.group] / sizes[item.group],
    })),
  );
}

function weigh(answerFrom: number, offerFrom: number) {
  const shares = { right: 0, wrong: 0, askedBack: 0, declined: 0 };
  let cost = 0;
  for (const item of asked) {
    const share = toShare(item);
    const isRight = candidates.get(item)!.map((candidate) => candidate.isRight);
    const own = chances.get(item)!;
    const best = own.indexOf(Math.max(...own));
    const together = own.reduce((sum, chance) => sum + chance, 0);
    const result = toResult((own[best] ?? 0) >= answerFrom, together >= offerFrom, isRight[best] ?? false);
    shares[result] += share;
    cost += share * COST[result];
    // Declining costs nothing where judges decline, and a clarification without the right topic ends in declining.
    if (item.accept.includes("out-of-scope")) cost -= result === "declined" ? share * COST.declined : 0;
    else if (result === "askedBack" && !isRight.includes(true)) cost += share * COST.declined;
  }
  return { cost, ...shares };
}

/** Returns a question's confidences by current and new weights; a flow is right if its topic is. */
function toJudged(item: Item): Judged {
  const own = candidates.get(item)!;
  const after = chances.get(item)!;
  const topic = own[after.indexOf(Math.max(...after))]?.topic ?? "";
  const flow = content.flows.get(topic);
  return {
    share: toShare(item),
    before: own.map(({ inputs }) => toChance(TODAY, inputs)),
    after,
    isRight: item.accept.includes(flow?.serves ?? topic),
    isFlow: flow !== undefined,
  };
}

/** Returns the share of visitors' questions that one question represents. */
function toShare({ kind }: Item): number {
  return TRAFFIC[kind ?? "in"] / asked.filter((each) => each.kind === kind).length;
}

function toResult(isAnswered: boolean, isOffered: boolean, isRight: boolean): keyof typeof COST {
  if (isAnswered) return isRight ? "right" : "wrong";
  return isOffered ? "askedBack" : "declined";
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
