import { advise } from "../src/advisor/advise.ts";
import { requestContextAt } from "../src/advisor/model/request-context.ts";
import { createSession } from "../src/advisor/model/session.ts";
import { auroc } from "../src/tools/evaluate/auroc.ts";
import type { Knowledge } from "../src/understanding/knowledge.ts";
import type { Listened } from "./listening-data.ts";

/** What became of a message. */
export type Heard = Listened & {
  readonly outcome: "answered" | "offered" | "declined";
  /** Whether an accepted topic was answered; where something was offered, whether one is among the first three. */
  readonly isRight: boolean;
  readonly confidence: number;
  /** Whether the likeliest topic is an accepted one, and its confidence. */
  readonly isRightlyRanked: boolean;
  readonly rankedConfidence: number;
};

/** Figures of messages, shares 0 to 1; NaN where there is no such message. */
export type ListeningFigures = {
  readonly messages: number;
  /** Of the messages that a topic answers: answered with an accepted topic; with another; accepted or among three offered. */
  readonly accepted: number;
  readonly wrong: number;
  readonly acceptedOrOffered: number;
  /** Answers with a confidence of at least `SURE`, and the share of them that is right. */
  readonly sure: number;
  readonly sureRight: number;
  /** AUROC of confidence between messages whose likeliest topic is right and all others. */
  readonly auroc: number;
  readonly nearAnswered: number;
  readonly farDeclined: number;
};

/** Confidence from which an answer counts as sure. */
export const SURE = 0.9;
const MAX_OFFERED = 3;
const MOMENT = requestContextAt(Date.parse("2026-11-22"));

/** Asks the bot a message as the first of a conversation. */
export function hearListened(knowledge: Knowledge, listened: Listened): Heard {
  const { lang, text, accept } = listened;
  const toTopic = (id: string) => knowledge.content.flows.get(id)?.serves ?? id;
  const { decision } = advise(knowledge, createSession(lang), { text, hasAttachment: false }, MOMENT);
  const [best] = knowledge.classifier.rank(text).matches;
  const ranked = {
    isRightlyRanked: accept.includes(toTopic(best?.topic ?? "")),
    rankedConfidence: best?.confidence ?? 0,
  };
  const { confidence } = decision;
  // A flow is reported as the topic it serves; care and a command about one's data answer without a topic.
  if (decision.kind === "answer" || decision.kind === "flow") {
    const isCommand = decision.topic === undefined && accept.some((id) => id.startsWith("data-"));
    const isCare = decision.care !== undefined && accept.includes("crisis-support");
    const isRight = isCommand || isCare || accept.includes(decision.topic ?? "");
    return { ...listened, ...ranked, outcome: "answered", isRight, confidence };
  }
  return {
    ...listened,
    ...ranked,
    outcome: decision.kind === "clarify" ? "offered" : "declined",
    isRight: decision.options.slice(0, MAX_OFFERED).some((id) => accept.includes(toTopic(id))),
    confidence,
  };
}

/** Counts what became of messages. */
export function countListened(some: readonly Heard[]): ListeningFigures {
  const utterances = some.filter(({ kind }) => kind === "utterance");
  const answered = utterances.filter(({ outcome }) => outcome === "answered");
  const sure = answered.filter(({ confidence }) => confidence >= SURE);
  const near = some.filter(({ kind }) => kind === "near");
  const far = some.filter(({ kind, accept }) => kind === "far" && accept.length === 0);
  const isTelling = ({ kind, isRightlyRanked }: Heard) => kind === "utterance" && isRightlyRanked;
  return {
    messages: some.length,
    accepted: share(utterances, ({ isRight, outcome }) => isRight && outcome === "answered"),
    wrong: share(utterances, ({ isRight, outcome }) => !isRight && outcome === "answered"),
    acceptedOrOffered: share(utterances, ({ isRight }) => isRight),
    sure: sure.length,
    sureRight: share(sure, ({ isRight }) => isRight),
    auroc:
      auroc(
        some.filter(isTelling).map(({ rankedConfidence }) => rankedConfidence),
        some.filter((each) => !isTelling(each)).map(({ rankedConfidence }) => rankedConfidence),
      ) ?? Number.NaN,
    // A near message that a topic touches may be answered with it.
    nearAnswered: share(near, ({ outcome, isRight }) => outcome === "answered" && !isRight),
    farDeclined: share(far, ({ outcome }) => outcome === "declined"),
  };
}

function share(some: readonly Heard[], isSo: (heard: Heard) => boolean): number {
  return some.filter(isSo).length / some.length;
}
