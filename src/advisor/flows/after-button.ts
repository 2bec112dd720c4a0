import { findHere } from "./here.ts";
import { toQuestion, withoutSuggestions } from "./outcome.ts";
import { comeBack } from "./prompt.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Comes back to the flow somebody is in after a button that had nothing to do with it, such as a topic's. */
export function comeBackAfterButton(turn: Turn, outcome: Outcome): Outcome {
  const { message, session } = turn;
  const { decision, effects } = outcome;
  if (message.value === undefined || "flow" in message.value || "rate" in message.value) return outcome;
  if (session.flow === undefined || outcome.session.flow !== session.flow || decision.kind === "clarify")
    return outcome;
  if (effects !== undefined) return outcome;
  const found = findHere({ ...turn, session: outcome.session, language: outcome.session.language });
  const here = found && toQuestion(found);
  if (here === undefined) return outcome;
  return {
    ...outcome,
    session: { ...outcome.session, said: { kind: "other" }, flow: here.state },
    replies: [...withoutSuggestions(outcome.replies), comeBack(here)],
    decision: { ...decision, step: here.state.step },
  };
}
