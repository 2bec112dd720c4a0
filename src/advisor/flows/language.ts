import type { Language } from "../../languages/language.ts";
import { withValue, type FlowContext } from "./context.ts";
import { stay } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import type { Outcome } from "../model/turn.ts";
import { localize } from "../wording/localize.ts";

/** Speaks another language and stays where the flow is. */
export function switchLanguage(flowContext: FlowContext, language: Language): Outcome {
  const switched = followLanguage({ ...flowContext, turn: { ...flowContext.turn, language } });
  return stay(switched, [prompt(switched, [localize(switched.turn, "switched-language")])]);
}

/** What was taken unasked from the conversation goes with it; a language that somebody chose stays. */
function followLanguage(flowContext: FlowContext): FlowContext {
  const { flow, state, turn } = flowContext;
  const isChosen = (name: string) =>
    flow.steps.some((step) => step.kind === "ask" && step.slot === name && state.answered.includes(step.key));
  const followers = [...flow.slots.values()].filter(
    ({ name, type }) => type === "language" && state.slots[name] !== undefined && !isChosen(name),
  );
  return followers.reduce((changed, { name }) => withValue(changed, name, turn.language), flowContext);
}
