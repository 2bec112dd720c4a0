/**
 * Asks our own knowledge base the messages of `test/data/listening` and prints, for each half and language, what became
 * of them and how far confidence can be trusted. Texts are never printed, for one half is for measuring only.
 *
 *     node bench/listening.ts
 */
import { advise } from "../src/advisor/advise.ts";
import { requestContextAt } from "../src/advisor/model/request-context.ts";
import { createSession } from "../src/advisor/model/session.ts";
import { CONTENT_FOLDERS } from "../src/content/files/folders.ts";
import { LANGUAGES } from "../src/languages/language.ts";
import { readKnowledge } from "../src/learning/read-knowledge.ts";
import { auroc } from "../src/tools/evaluate/auroc.ts";
import { type Half, type Listened, readListened } from "./listening-data.ts";
import { percent, printTable } from "./table.ts";

/** What became of a message. */
type Result = Listened & {
  readonly outcome: "answered" | "offered" | "declined";
  /** Whether an accepted topic was answered; where something was offered, whether one is among the first three. */
  readonly isRight: boolean;
  readonly confidence: number;
};

/** Confidence from which an answer counts as sure. */
const SURE = 0.9;
const MAX_OFFERED = 3;
const HALVES: readonly Half[] = ["fit", "measure"];
const MOMENT = requestContextAt(Date.parse("2026-11-22"));

const knowledge = await readKnowledge(CONTENT_FOLDERS);
const results = readListened(knowledge.content).map(ask);
const groups = HALVES.flatMap((half) =>
  [[...LANGUAGES], ...LANGUAGES.map((language) => [language])].map((languages) => ({
    name: `${half} ${languages.join("+")}`,
    some: results.filter((result) => result.half === half && languages.includes(result.lang)),
  })),
);
printTable(
  [
    "Half",
    "Messages",
    "Accepted",
    "Wrong",
    "Accepted or offered",
    "Sure",
    "Sure and right",
    "AUROC",
    "Near answered",
    "Far declined",
  ],
  groups.map(({ name, some }) => [name, ...figures(some)]),
);

function figures(some: readonly Result[]): string[] {
  const utterances = some.filter(({ kind }) => kind === "utterance");
  const answered = some.filter(({ kind, outcome }) => kind === "utterance" && outcome === "answered");
  const sure = answered.filter(({ confidence }) => confidence >= SURE);
  // A near message that a topic touches may be answered with it.
  const near = some.filter(({ kind }) => kind === "near");
  const far = some.filter(({ kind, accept }) => kind === "far" && accept.length === 0);
  const isRight = (result: Result) => result.isRight && result.outcome === "answered";
  return [
    String(some.length),
    share(utterances, isRight),
    share(utterances, (result) => result.outcome === "answered" && !result.isRight),
    share(utterances, (result) => result.isRight),
    String(sure.length),
    share(sure, isRight),
    (
      auroc(
        some.filter((result) => result.kind === "utterance" && isRightlyRanked(result)).map(toConfidence),
        some.filter((result) => !(result.kind === "utterance" && isRightlyRanked(result))).map(toConfidence),
      ) ?? Number.NaN
    ).toFixed(3),
    share(near, (result) => result.outcome === "answered" && !result.isRight),
    share(far, ({ outcome }) => outcome === "declined"),
  ];
}

function ask(listened: Listened): Result {
  const { lang, text, accept } = listened;
  const { decision } = advise(knowledge, createSession(lang), { text, hasAttachment: false }, MOMENT);
  const { confidence } = decision;
  // A flow is reported as the topic it serves; a command about one's data answers without a topic.
  if (decision.kind === "answer" || decision.kind === "flow") {
    const isCommand = decision.topic === undefined && accept.some((id) => id.startsWith("data-"));
    return {
      ...listened,
      outcome: "answered",
      isRight: isCommand || accept.includes(decision.topic ?? ""),
      confidence,
    };
  }
  const offered = decision.options.slice(0, MAX_OFFERED).map((id) => knowledge.content.flows.get(id)?.serves ?? id);
  return {
    ...listened,
    outcome: decision.kind === "clarify" ? "offered" : "declined",
    isRight: offered.some((id) => accept.includes(id)),
    confidence,
  };
}

function isRightlyRanked({ text, accept }: Listened): boolean {
  const best = knowledge.classifier.rank(text).matches[0]?.topic ?? "";
  return accept.includes(knowledge.content.flows.get(best)?.serves ?? best);
}

function toConfidence({ text }: Listened): number {
  return knowledge.classifier.rank(text).matches[0]?.confidence ?? 0;
}

function share(some: readonly Result[], isSo: (result: Result) => boolean): string {
  return percent(some.filter(isSo).length / some.length);
}
