import type { CareAnswer } from "../../content/model/care.ts";
import { GRAVE_KINDS } from "../../content/model/care.ts";
import type { CareKind } from "../../languages/model/reading.ts";
import { TROUBLE } from "../../understanding/tuning.ts";
import { toWords } from "../../understanding/words/words.ts";
import type { Trouble } from "../../understanding/reading/reading.ts";
import { findFlowContext } from "../flows/context.ts";
import { offerSuspended, suspendFlow } from "../flows/outcome.ts";
import { takesComplaints } from "../flows/steer.ts";
import type { Item, Reply } from "../model/reply.ts";
import type { Session } from "../model/session.ts";
import type { Decision, Outcome, Rule, Turn } from "../model/turn.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import { isTiming } from "../jobs/alert-timing.ts";
import { followCare } from "./care-follow-up.ts";
import { answerBeside } from "./care-question.ts";

/**
 * Answers trouble before anything else: shows that the person was heard, and names one step and whom to turn to. Nothing of it is
 * stored: the session keeps the language, and an active flow is suspended.
 */
export const careRule: Rule = (turn) => {
  const { care } = turn.content;
  const { trouble } = turn.reading;
  if (care === undefined || turn.message.value !== undefined) return undefined;
  if (trouble === undefined) return followCare(turn, care);
  if (!trouble.isListed && isForOthers(turn, trouble)) return undefined;
  // What was bad is what a comment on the answers may say.
  const waiting = trouble.kind === "anger" ? findFlowContext(turn) : undefined;
  if (waiting !== undefined && takesComplaints(waiting)) return undefined;
  const answer = care.kinds[trouble.kind];
  const language = turn.classifier.detectLanguage(turn.message.text) ?? trouble.language;
  const caring: Turn = { ...turn, language, session: rest(turn.session, trouble.kind) };
  const mixed = mix(caring, trouble, answer);
  // The other rules take a possible look-alike that is not grave.
  if (mixed === undefined && !trouble.isSure && !GRAVE_KINDS.includes(trouble.kind)) return undefined;
  return mixed ?? answerTrouble(caring, trouble, answer);
};

/** Anger in words of no list is a complaint, a bare time belongs to an alert, and a few such words in a flow are rather its answer. */
function isForOthers(turn: Turn, { kind }: Trouble): boolean {
  if (kind === "anger" || isTiming(turn)) return true;
  return toWords(turn.message.text).length <= TROUBLE.fewWords && findFlowContext(turn) !== undefined;
}

/** Suspends the active flow; nothing of the message is kept. */
function rest(session: Session, kind: CareKind): Session {
  const { ended: _, ...rested } = suspendFlow(session);
  return { ...rested, said: { kind: "other" }, ...(GRAVE_KINDS.includes(kind) && { quiet: true as const }) };
}

function answerTrouble(turn: Turn, trouble: Trouble, answer: CareAnswer): Outcome {
  const { language, content, session } = turn;
  const isGrave = GRAVE_KINDS.includes(trouble.kind);
  const paragraphs = [
    hear(turn, trouble, answer),
    answer.step[language],
    ...(answer.lines.length > 0 && content.care !== undefined ? [content.care.aboutLines[language]] : []),
  ];
  const reply: Reply = {
    language,
    text: paragraphs.join("\n\n"),
    ...(answer.lines.length > 0 && { items: toItems(turn, answer) }),
    sources: [],
    suggestions: isGrave ? [] : topicButtons(content, answer.offers, language),
  };
  const outcome = { session: { ...session, language }, replies: [reply], decision: decideOn(trouble, answer.offers) };
  return isGrave ? outcome : offerSuspended(turn, outcome);
}

/** Says one sentence before the answer, where the message also asks something the bot can answer. */
function mix(turn: Turn, trouble: Trouble, answer: CareAnswer): Outcome | undefined {
  if (trouble.kind === "danger" && trouble.isSure) return undefined;
  const beside = answerBeside(turn, trouble);
  const [first, ...others] = beside?.replies ?? [];
  if (beside === undefined || first === undefined) return undefined;
  const { topic, options, confidence } = beside.decision;
  // A possible look-alike gets one soft sentence before the answer.
  const isGrave = GRAVE_KINDS.includes(trouble.kind) && trouble.isSure;
  // An answer that says whom to turn to has the step in it.
  const saysWhom = turn.content.topics.get(topic ?? "")?.about.some(({ facets }) => facets.includes("contact"));
  const step = isGrave && saysWhom !== true ? [answer.step[turn.language]] : [];
  const heard = trouble.isSure ? hear(turn, trouble, answer) : answer.soft[turn.language];
  const said = [heard, ...step, first.text];
  const replies = [{ ...first, text: said.join("\n\n") }, ...others];
  return {
    ...beside,
    replies: isGrave ? replies.map((reply) => ({ ...reply, suggestions: [] })) : replies,
    decision: { ...decideOn(trouble, options), ...(topic !== undefined && { topic }), confidence },
  };
}

function hear({ language }: Turn, { isOthers }: Trouble, { heard, others }: CareAnswer): string {
  return (isOthers ? others : heard)[language];
}

function toItems({ language }: Turn, { lines }: CareAnswer): Item[] {
  return lines.map(({ number, name, purpose, url }) => ({
    title: `${number}, ${name[language]}`,
    detail: purpose[language],
    url,
  }));
}

function decideOn({ kind }: Trouble, offers: readonly string[]): Decision {
  const options = GRAVE_KINDS.includes(kind) ? [] : offers;
  return { kind: "answer", options, confidence: 1, act: kind === "anger" ? "complains" : "distress", care: kind };
}
