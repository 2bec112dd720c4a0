import { SMALL_TALK } from "../../content/model/content.ts";
import { choiceRule } from "../rules/choice.ts";
import { visitorCommandRule } from "../rules/visitor-commands.ts";
import { giveAnswer, continueFlow } from "./answer.ts";
import { afterOpening, applyBareRequest, applyCorrection, correctEarlierAnswer } from "./correction.ts";
import { reprompt } from "./reprompt.ts";
import { findFlowContext, withoutFlow, type FlowContext } from "./context.ts";
import { asksFor, questionOf, slotOf } from "./question.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { switchLanguage } from "./language.ts";
import { toQuestion, withoutSuggestions } from "./outcome.ts";
import { repeatQuestion } from "./prompt.ts";
import { remarkMentioned } from "../slots/prefill.ts";
import { readAnswer, readExactly } from "../slots/read.ts";
import { offerChanges, executeRequest, REPAIR_COMMANDS } from "./repairs.ts";
import { refineSearch, addWish } from "../jobs/refine-search.ts";
import { resumeFlow, startFlow } from "./start.ts";
import { findLanguageAsked, findPhrase, isNearPhrase, toPhrase } from "../../entities/phrases.ts";
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
  if (session.flow === undefined) return resumeByText(turn) ?? correctEnded(turn);
  const found = findFlowContext(turn);
  const flowContext = found && toQuestion(found);
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
  const type = slot && slotBehaviourOf(slot);
  const isChoosing = turn.session.said?.kind === "clarify";
  const exact = slot && !isChoosing ? readExactly(turn, slot) : undefined;
  if (asksFor(question) && exact !== undefined) return giveAnswer(flowContext, question, exact);
  const early = applyCommand(flowContext) ?? (isChoosing ? inBetween(flowContext, choiceRule(turn)) : undefined);
  if (early !== undefined) return early;
  if (question.confirms !== undefined && saysCommand(turn, "yes")) return continueFlow(flowContext, question);
  if (question.confirms !== undefined && saysCommand(turn, "no")) return offerChanges(flowContext);
  const isDeclined = question.canSkip && type?.isSkippedByNo === true && saysCommand(turn, "no");
  if (isDeclined) return executeRequest(flowContext, "skip");
  const corrected = applyCorrection(flowContext);
  if (corrected !== undefined) return corrected;

  const wished = type?.takesAnyWords ? undefined : addWish(flowContext);
  if (wished !== undefined) return wished;

  // A greeting or the title of another flow is not an answer, even where any text is.
  const aside = type?.leavesSmallTalk
    ? (startNamed(flowContext) ?? inBetween(flowContext, smallTalk(turn)))
    : undefined;
  if (aside !== undefined) return aside;

  // Text that reads like a question is one, unless the slot accepts questions.
  const takesQuestions = slot !== undefined && type?.takesQuestions?.(slot) === true;
  const asked = looksLikeQuestion(turn.message.text) && !takesQuestions ? inBetween(flowContext, ask(turn)) : undefined;
  if (asked !== undefined) return asked;
  const bare = type?.dropsOpening ? afterOpening(turn) : undefined;
  const read = slot && readAnswer(turn, slot, bare ?? turn.message.text);
  if (asksFor(question) && read?.kind === "value") return giveAnswer(flowContext, question, read.value);
  if (read?.kind === "invalid") return reprompt(flowContext, read.say);
  return (
    correctEarlierAnswer(flowContext) ??
    applyMisspeltCommand(flowContext) ??
    inBetween(flowContext, ask(turn)) ??
    reprompt(flowContext, remarkMentioned(flowContext, turn.message.text)[0])
  );
}

function applyCommand(flowContext: FlowContext): Outcome | undefined {
  const { turn } = flowContext;
  for (const [command, request] of REPAIR_COMMANDS)
    if (saysCommand(turn, command)) return executeRequest(flowContext, request);
  const { content, message, language } = turn;
  const asked = findLanguageAsked(content, toPhrase(message.text), language);
  return asked && switchLanguage(flowContext, asked);
}

function applyMisspeltCommand(flowContext: FlowContext): Outcome | undefined {
  const phrase = toPhrase(flowContext.turn.message.text);
  const found = REPAIR_COMMANDS.find(([command]) => isNearPhrase(flowContext.turn.content, command, phrase));
  return found && executeRequest(flowContext, found[1]);
}

function saysCommand({ content, message, language }: Turn, command: Parameters<typeof findPhrase>[1]): boolean {
  return findPhrase(content, command, toPhrase(message.text), language) !== undefined;
}

/** Starts another flow when the message is its title. */
function startNamed({ turn, flow }: FlowContext): Outcome | undefined {
  const phrase = toPhrase(turn.message.text);
  const named = [...turn.content.flows.values()].find(({ title }) =>
    Object.values(title).some((name) => toPhrase(name) === phrase),
  );
  return named === undefined || named.id === flow.id ? undefined : startFlow(turn, named);
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

/** Adds the current question after an unrelated answer. A clarification, or another flow, is handled first. */
function inBetween(flowContext: FlowContext, outcome: Outcome | undefined): Outcome | undefined {
  if (outcome === undefined) return undefined;
  const { decision, session, replies } = outcome;
  if (decision.kind === "flow") return outcome;
  const isQuestion = looksLikeQuestion(flowContext.turn.message.text);
  if (!isQuestion && decision.confidence < DECISION.leavesFlowFrom) return undefined;
  if (decision.kind === "clarify" && !isQuestion) return undefined;
  if (decision.kind === "clarify") return { ...outcome, session: { ...session, flow: flowContext.state } };
  const back = repeatQuestion({ ...flowContext, turn: { ...flowContext.turn, session } });
  return {
    ...outcome,
    session: { ...session, said: { kind: "other" }, flow: flowContext.state },
    replies: [...withoutSuggestions(replies), back],
    decision: { ...decision, step: flowContext.state.step },
  };
}

function resumeByText(turn: Turn): Outcome | undefined {
  const [latest] = turn.session.aside ?? [];
  return latest !== undefined && saysCommand(turn, "resume") ? resumeFlow(turn, latest) : undefined;
}

/** Applies "no, I meant senior", or another request, right after the end of a flow that has sent nothing. */
function correctEnded(turn: Turn): Outcome | undefined {
  const { ended, said } = turn.session;
  const found = ended && said?.kind === "other" ? findFlowContext(turn, ended) : undefined;
  // "Cancel" asks for nothing further.
  if (found === undefined || visitorCommandRule(turn) !== undefined || saysCommand(turn, "cancel")) return undefined;
  const flowContext: FlowContext = { ...found, state: { ...found.state, step: "" } };
  const bare = applyBareRequest(flowContext) ?? refineSearch(flowContext);
  if (bare !== undefined) return bare;
  if (saysCommand(turn, "change-answer") || looksLikeQuestion(afterOpening(turn) ?? "")) return undefined;
  return applyCorrection(flowContext);
}
