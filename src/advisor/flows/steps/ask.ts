import type { StepOf } from "../../../content/model/flow.ts";
import { slotBehaviourOf } from "../../slots/slot-behaviours.ts";
import { localize } from "../../wording/localize.ts";
import { requestButton } from "../buttons.ts";
import { withValue, type FlowContext } from "../context.ts";
import type { StepBehaviour } from "../step-behaviour.ts";
import { fillText } from "../text.ts";

type AskStep = StepOf<"ask">;

/** A question that fills a slot; skipped where the slot is filled. */
export const askBehaviour: StepBehaviour<AskStep> = {
  run(flowContext, { slot }) {
    if (flowContext.state.slots[slot] !== undefined) return { kind: "passed" };
    const value = standardOf(flowContext, slot);
    return value === undefined
      ? { kind: "waits" }
      : { kind: "passed", flowContext: withValue(flowContext, slot, value) };
  },
  asking: {
    toQuestion(step) {
      const { slot, skip, hint, retry, why } = step;
      return { step, slot, canSkip: skip, ...(hint && { hint }), ...(retry && { retry }), ...(why && { why }) };
    },
    text: (flowContext, { text }) => fillText(flowContext, text),
    buttons: (flowContext, step) => [
      ...answerButtons(flowContext, step),
      ...(step.skip ? [requestButton(flowContext, "skip", "label-skip")] : []),
      requestButton(flowContext, "options", "label-options"),
    ],
    explain({ turn, flow }, { slot: name }) {
      const slot = flow.slots.get(name);
      return slot === undefined ? localize(turn, "empty") : slotBehaviourOf(slot).explain(turn, slot);
    },
  },
};

/** Returns the value that the channel, the conversation or the flow provides without a question. */
function standardOf({ flow, turn }: FlowContext, name: string) {
  const slot = flow.slots.get(name);
  return slot && slotBehaviourOf(slot).standard?.(turn, slot);
}

function answerButtons({ turn, flow, state }: FlowContext, { slot: name }: AskStep) {
  const slot = flow.slots.get(name);
  const answers = slot ? (slotBehaviourOf(slot).listAnswers?.(turn, slot) ?? []) : [];
  return answers.map(({ label, value }) => ({ label, value: { flow: flow.id, run: state.run, slot: name, value } }));
}
