import { SMALL_TALK } from "../../content/model/content.ts";
import { choiceRule } from "../rules/choice.ts";
import { giveAnswer } from "./answer.ts";
import { applyCommand, applyMisspeltCommand, applyYesOrNo, declineFlow } from "./commands.ts";
import { afterOpening, applyCorrection, correctEarlierAnswer } from "./correction.ts";
import { correctTiming } from "./correct-timing.ts";
import { reprompt } from "./reprompt.ts";
import { findFlowContext, withoutFlow, type FlowContext } from "./context.ts";
import { asksFor, questionOf, slotOf } from "./question.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { digress } from "./digress.ts";
import { moveToQuestion } from "./outcome.ts";
import { answerOffered, correctEnded, resumeByText } from "./outside.ts";
import { hearAct, hearActBeside } from "./hear-act.ts";
import { steer, takesComplaints, yieldToAct } from "./steer.ts";
import { findNamed, findWish } from "./wish.ts";
import { remarkMentioned } from "../slots/prefill.ts";
import { readAnswer, readExactly } from "../slots/read.ts";
import { changeAlertInstead } from "../jobs/alert-wish.ts";
import { addWish } from "../jobs/refine-search.ts";
import { startFlow } from "./start.ts";
import { toPhrase } from "../../entities/phrases.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import { routeMessage } from "../rules/router.ts";
import { replyFromCatalogue } from "../wording/outcomes.ts";
import { unreadableRule } from "../rules/unreadable.ts";
import { DECISION, MESSAGE_WORDS } from "../../understanding/tuning.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";

/** Handles a typed message in a flow: an answer, a repair, a correction, or an unrelated message. */
export const flowRule: Rule = (turn) => {
  const { session, message } = turn;
  if (message.value !== undefined) return undefined;
  if (session.flow === undefined) return resumeByText(turn) ?? answerOffered(turn) ?? correctEnded(turn);
  const found = findFlowContext(turn);
  const flowContext = found && moveToQuestion(found);
  if (flowContext === undefined) {
    // The content no longer has the flow.
    return replyFromCatalogue({ ...turn, session: withoutFlow(session) }, "flow-gone", turn.content.starters);
  }
  return handleMessage(flowContext);
};

function handleMessage(flowContext: FlowContext): Outcome {
  const { turn } = flowContext;
  const unreadable = unreadableRule(turn);
  if (unreadable !== undefined) return reprompt(flowContext, unreadable.replies[0]?.text);
  const question = questionOf(flowContext)!;
  const slot = slotOf(flowContext, question);
  const isChoosing = turn.session.said?.kind === "clarify";
  const exact = slot && !isChoosing ? readExactly(turn, slot) : undefined;
  if (asksFor(question) && exact !== undefined) return giveAnswer(flowContext, question, exact);
  return (
    applyCommand(flowContext) ??
    (isChoosing ? inBetween(flowContext, choiceRule(turn)) : undefined) ??
    applyYesOrNo(flowContext) ??
    steer(flowContext) ??
    applyCorrection(flowContext) ??
    correctTiming(flowContext) ??
    yieldToAct(flowContext) ??
    changeAlertInstead(turn, flowContext.flow) ??
    startOther(flowContext) ??
    readMessage(flowContext)
  );
}

/** Reads a message that steers nothing: a further wish, small talk, a question, or an answer. */
function readMessage(flowContext: FlowContext): Outcome {
  const { turn } = flowContext;
  const question = questionOf(flowContext)!;
  const slot = slotOf(flowContext, question);
  const type = slot && slotBehaviourOf(slot);
  const isFreeText = type?.takesAnyWords === true;
  const heard = takesComplaints(flowContext) ? undefined : hearAct(flowContext);
  if (heard !== undefined) return heard;
  const wished = isFreeText ? undefined : addWish(flowContext);
  if (wished !== undefined) return wished;

  // A greeting is not an answer, even where any text is.
  const greeted = type?.leavesSmallTalk ? inBetween(flowContext, smallTalk(turn)) : undefined;
  if (greeted !== undefined) return greeted;

  const bare = type?.dropsOpening ? afterOpening(turn) : undefined;
  const read = slot && readAnswer(turn, slot, bare ?? turn.message.text);
  // Text that reads like a question is one, unless the slot accepts questions.
  const takesQuestions = slot !== undefined && type?.takesQuestions?.(slot) === true;
  if (looksLikeQuestion(turn.message.text) && !takesQuestions) {
    const isAnswer = read?.kind === "value" && !isFreeText;
    const asked = isAnswer ? inBetween(flowContext, ask(turn)) : digress(flowContext, routeMessage(turn));
    if (asked !== undefined) return asked;
  }
  if (isFreeText && !takesQuestions) {
    const told = turn.reading.acts.includes("question") ? inBetween(flowContext, ask(turn)) : undefined;
    const unread = told ?? applyMisspeltCommand(flowContext);
    if (unread !== undefined) return unread;
  }
  if (asksFor(question) && read?.kind === "value") {
    // Of a wish that wishes nothing, what it does counts: "oh I see, thanks for telling me".
    const isEmpty = slot !== undefined && type?.isEmpty?.(turn, read.value) === true;
    return (isEmpty ? hearActBeside(flowContext) : undefined) ?? giveAnswer(flowContext, question, read.value);
  }
  if (read?.kind === "invalid") return reprompt(flowContext, read.say);
  return (
    correctEarlierAnswer(flowContext) ??
    applyMisspeltCommand(flowContext) ??
    inBetween(flowContext, ask(turn)) ??
    declineFlow(flowContext) ??
    hearActBeside(flowContext) ??
    reprompt(flowContext, remarkMentioned(flowContext, turn.message.text)[0])
  );
}

/** Starts another flow that the message clearly asks for. Where any question is an answer, only a flow named by itself. */
function startOther(flowContext: FlowContext): Outcome | undefined {
  const { turn, flow } = flowContext;
  const slot = slotOf(flowContext, questionOf(flowContext));
  const takesQuestions = slot !== undefined && slotBehaviourOf(slot).takesQuestions?.(slot) === true;
  const wished = takesQuestions ? findNamed(turn) : findWish(turn);
  return wished === undefined || wished.id === flow.id ? undefined : startFlow(turn, wished);
}

/** Replies to a greeting or other small talk of one or two words. */
function smallTalk(turn: Turn): Outcome | undefined {
  const isShort = toPhrase(turn.message.text).split(" ").length <= MESSAGE_WORDS.maxSmallTalk;
  const outcome = isShort ? ask(turn) : undefined;
  const topic = outcome?.decision.topic;
  return topic !== undefined && turn.content.topics.get(topic)?.role === SMALL_TALK ? outcome : undefined;
}

/** Answers a message with the other rules, where one of them applies. */
function ask(turn: Turn): Outcome | undefined {
  const outcome = routeMessage(turn);
  return outcome.decision.kind === "fallback" ? undefined : outcome;
}

/** Leaves the question for another matter, where the message surely is one. */
function inBetween(flowContext: FlowContext, outcome: Outcome | undefined): Outcome | undefined {
  if (outcome === undefined) return undefined;
  const { decision } = outcome;
  const isQuestion = looksLikeQuestion(flowContext.turn.message.text);
  const isSure =
    decision.kind === "flow" || (decision.kind !== "clarify" && decision.confidence >= DECISION.leavesFlowFrom);
  return isQuestion || isSure ? digress(flowContext, outcome) : undefined;
}
