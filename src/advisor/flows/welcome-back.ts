import { toReply } from "../model/reply.ts";
import { findFlowContext, type FlowContext } from "./context.ts";
import { questionOf } from "./question.ts";
import { summarizeAnswers } from "./start.ts";
import { questionText } from "./prompt.ts";
import { localize } from "../wording/localize.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Pause between messages after which the visitor is reminded of the flow. */
const SILENCE_MS = 60 * 60 * 1000;

/** Reminds a visitor of the active flow, before anything else, after a pause or a restart of the bot. */
export function welcomeBack(turn: Turn, outcome: Outcome): Outcome {
  const { session, requestContext, language } = turn;
  // Deleting everything includes the flow, a goodbye leaves it, and nothing comes before an answer to distress.
  const { act } = outcome.decision;
  if (outcome.forgets || act === "goodbye" || act === "distress") return outcome;
  const flowContext = findFlowContext(turn);
  const usedAt = session.usedAt ?? requestContext.now;
  const isBack = requestContext.now - usedAt >= SILENCE_MS || usedAt < requestContext.startedAt;
  if (!isBack || flowContext === undefined || questionOf(flowContext) === undefined) return outcome;
  const [first, ...rest] = outcome.replies;
  const text = remindOf(flowContext, outcome);
  const replies = first === undefined ? [] : [{ ...first, text: `${text}\n\n${first.text}` }, ...rest];
  return replies.length > 0 ? { ...outcome, replies } : { ...outcome, replies: [toReply(language, text)] };
}

function remindOf(flowContext: FlowContext, { session }: Outcome): string {
  const title = { title: flowContext.flow.title[flowContext.turn.language] };
  // A question that the reply repeats anyway is left out.
  const isAskedAgain = session.flow?.step === flowContext.state.step;
  const question = isAskedAgain ? [] : [questionText(flowContext)];
  return [
    [localize(flowContext.turn, "flow-welcome-back", title), ...summarizeAnswers(flowContext)].join(" "),
    ...question,
  ].join("\n\n");
}
