import type { Slot } from "../../content/model/flow.ts";
import type { FlowContext } from "./context.ts";
import type { Question } from "./step-behaviour.ts";
import { stepBehaviourOf } from "./step-behaviours.ts";

/** Finds the current question; `undefined` where an edit of the content has removed it. */
export function questionOf({ flow, state }: Pick<FlowContext, "flow" | "state">): Question | undefined {
  const step = flow.steps.find((each) => each.key === state.step && stepBehaviourOf(each).asking !== undefined);
  return step && stepBehaviourOf(step).asking?.toQuestion(step);
}

/** Returns the slot that a question fills. */
export function slotOf({ flow }: Pick<FlowContext, "flow">, question: Question | undefined): Slot | undefined {
  return question?.slot === undefined ? undefined : flow.slots.get(question.slot);
}

/** Whether a question fills a slot, or the given one. */
export function asksFor(
  question: Question | undefined,
  slot = question?.slot,
): question is Question & { readonly slot: string } {
  return question?.slot !== undefined && question.slot === slot;
}
