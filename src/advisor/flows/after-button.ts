import { findFlowContext } from "./context.ts";
import { toQuestion, withoutSuggestions } from "./outcome.ts";
import { repeatQuestion } from "./prompt.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Repeats the question of the active flow after a button that does not belong to it, such as a topic's. */
export function repeatQuestionAfterButton(turn: Turn, outcome: Outcome): Outcome {
  const { message, session } = turn;
  const { decision, commands } = outcome;
  if (message.value === undefined || "flow" in message.value || "rate" in message.value) return outcome;
  if (session.flow === undefined || outcome.session.flow !== session.flow || decision.kind === "clarify")
    return outcome;
  if (commands !== undefined) return outcome;
  const found = findFlowContext({ ...turn, session: outcome.session, language: outcome.session.language });
  const flowContext = found && toQuestion(found);
  if (flowContext === undefined) return outcome;
  return {
    ...outcome,
    session: { ...outcome.session, said: { kind: "other" }, flow: flowContext.state },
    replies: [...withoutSuggestions(outcome.replies), repeatQuestion(flowContext)],
    decision: { ...decision, step: flowContext.state.step },
  };
}
