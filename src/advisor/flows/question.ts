import type { Slot } from "../../content/model/flow.ts";
import type { FlowContext } from "./context.ts";
import type { Question } from "./step-kind.ts";
import { kindOf } from "./step-kinds.ts";

/** The question now asked; `undefined` when an edit has removed it. */
export function questionOf({ flow, state }: Pick<FlowContext, "flow" | "state">): Question | undefined {
  const step = flow.steps.find((each) => each.key === state.step && kindOf(each).asking !== undefined);
  return step && kindOf(step).asking?.toQuestion(step);
}

/** The slot a question asks for. */
export function slotOf({ flow }: Pick<FlowContext, "flow">, question: Question | undefined): Slot | undefined {
  return question?.slot === undefined ? undefined : flow.slots.get(question.slot);
}

/** Whether a question asks for a slot, or for that one where it is given. */
export function asksFor(
  question: Question | undefined,
  slot = question?.slot,
): question is Question & { readonly slot: string } {
  return question?.slot !== undefined && question.slot === slot;
}
