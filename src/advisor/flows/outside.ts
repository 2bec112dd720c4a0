import { refineSearch } from "../jobs/refine-search.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import { visitorCommandRule } from "../rules/visitor-commands.ts";
import { readExactly } from "../slots/read.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { giveAnswer } from "./answer.ts";
import { findFlowContext, type FlowContext } from "./context.ts";
import { afterOpening, applyBareRequest, applyCorrection } from "./correction.ts";
import { moveToQuestion, takeUp, withKnownFacts } from "./outcome.ts";
import { asksFor, questionOf, slotOf } from "./question.ts";
import { saysCommand } from "./says-command.ts";
import { resumeFlow } from "./start.ts";

/** Resumes the suspended flow on request. */
export function resumeByText(turn: Turn): Outcome | undefined {
  const [latest] = turn.session.aside ?? [];
  const isAsked = saysCommand(turn, "resume") || turn.reading.controls.includes("resume");
  return latest !== undefined && isAsked ? resumeFlow(turn, latest) : undefined;
}

/**
 * Takes a suspended flow up again by an answer to its question, right after the visitor was offered to continue it. A yes
 * or a position in a list may mean anything else.
 */
export function answerOffered(turn: Turn): Outcome | undefined {
  const { session, message } = turn;
  const [waiting] = session.aside ?? [];
  if (waiting?.offeredAt === undefined || waiting.offeredAt !== session.usedAt) return undefined;
  const found = findFlowContext(turn, waiting);
  const flowContext = found && moveToQuestion(withKnownFacts(found));
  if (flowContext === undefined) return undefined;
  const question = questionOf(flowContext);
  const slot = slotOf(flowContext, question);
  const isVague = saysCommand(turn, "yes") || saysCommand(turn, "no") || /^\W*\d+\W*$/u.test(message.text);
  if (slot === undefined || !asksFor(question) || isVague) return undefined;
  const value = readExactly(turn, slot);
  if (value === undefined) return undefined;
  const taken = takeUp(session, flowContext.state);
  return giveAnswer({ ...flowContext, turn: { ...turn, session: taken }, state: taken.flow }, question, value);
}

/** Applies "no, I meant senior", or another request, right after the end of a flow that has sent nothing. */
export function correctEnded(turn: Turn): Outcome | undefined {
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
