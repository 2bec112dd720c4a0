import { toReply, type Reply } from "../model/reply.ts";
import { localize } from "../wording/localize.ts";
import type { FlowContext } from "./context.ts";
import { questionOf } from "./question.ts";
import { stepBehaviourOf } from "./step-behaviours.ts";

/** Returns the text of the current question. */
export function questionText(flowContext: FlowContext): string {
  const step = questionOf(flowContext)?.step;
  return (step && stepBehaviourOf(step).asking?.text(flowContext, step)) ?? "";
}

/** Asks the current question, after any texts before it. */
export function prompt(
  flowContext: FlowContext,
  before: readonly string[] = [],
  question = questionText(flowContext),
): Reply {
  const text = [...before, question].filter(Boolean).join("\n\n");
  const step = questionOf(flowContext)?.step;
  const buttons = step && stepBehaviourOf(step).asking?.buttons(flowContext, step);
  return toReply(flowContext.turn.language, text, buttons ?? []);
}

/** Repeats the current question of a flow after another reply. */
export function repeatQuestion(flowContext: FlowContext): Reply {
  const places = { title: flowContext.flow.title[flowContext.turn.language], question: questionText(flowContext) };
  return prompt(flowContext, [], localize(flowContext.turn, "flow-back-to", places));
}
