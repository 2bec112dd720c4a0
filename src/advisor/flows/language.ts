import type { Language } from "../../languages/language.ts";
import { findAsks } from "../../content/model/flow.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { withValue, type FlowContext } from "./context.ts";
import { stayInFlow } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import type { Outcome } from "../model/turn.ts";
import { localize } from "../wording/localize.ts";

/** Switches the language and repeats the current question. */
export function switchLanguage(flowContext: FlowContext, language: Language): Outcome {
  const switched = followLanguage({ ...flowContext, turn: { ...flowContext.turn, language } });
  return stayInFlow(switched, [prompt(switched, [localize(switched.turn, "switched-language")])]);
}

/** Values that default to the language of the conversation change with it; a language chosen by the visitor stays. */
function followLanguage(flowContext: FlowContext): FlowContext {
  const { flow, state, turn } = flowContext;
  const isChosen = (name: string) => findAsks(flow, name).some(({ key }) => state.answered.includes(key));
  const followers = [...flow.slots.values()].filter(
    (slot) => slotBehaviourOf(slot).followsLanguage && state.slots[slot.name] !== undefined && !isChosen(slot.name),
  );
  return followers.reduce((changed, { name }) => withValue(changed, name, turn.language), flowContext);
}
