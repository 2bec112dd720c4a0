import { findFlowContext } from "./context.ts";
import { digress } from "./digress.ts";
import { moveToQuestion } from "./outcome.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Returns to the active flow after a button that does not belong to it, such as a topic's. */
export function returnAfterButton(turn: Turn, outcome: Outcome): Outcome {
  const { message, session } = turn;
  const { decision, commands } = outcome;
  if (message.value === undefined || "flow" in message.value || "rate" in message.value) return outcome;
  if (session.flow === undefined || outcome.session.flow !== session.flow || decision.kind === "clarify")
    return outcome;
  if (commands !== undefined) return outcome;
  const found = findFlowContext({ ...turn, session: outcome.session, language: outcome.session.language });
  const flowContext = found && moveToQuestion(found);
  return flowContext === undefined ? outcome : digress(flowContext, outcome);
}
