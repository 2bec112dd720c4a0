import { findFlowContext } from "./context.ts";
import { toQuestion, withoutSuggestions } from "./outcome.ts";
import { comeBack } from "./prompt.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Comes back to the flow somebody is in after a button that had nothing to do with it, such as a topic's. */
export function comeBackAfterButton(turn: Turn, outcome: Outcome): Outcome {
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
    replies: [...withoutSuggestions(outcome.replies), comeBack(flowContext)],
    decision: { ...decision, step: flowContext.state.step },
  };
}
