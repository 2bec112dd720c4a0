import { askedSlot, findAsks, type Slot, type SlotValue } from "../../content/model/flow.ts";
import { withoutSlots, withValue, type FlowContext } from "./context.ts";
import { questionOf, slotOf } from "./question.ts";
import type { Question } from "./step-behaviour.ts";
import { stayInFlow, toOutcome } from "./outcome.ts";
import { prefill, remarkMentioned } from "../slots/prefill.ts";
import { prompt } from "./prompt.ts";
import { readExactly } from "../slots/read.ts";
import { CARRIED_BEHAVIOURS } from "../slots/carried-behaviours.ts";
import { nameValue } from "../slots/held.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { dependsOnSlot } from "./depends-on-slot.ts";
import { localize } from "../wording/localize.ts";
import { runSteps } from "./run-steps.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";

/** Stores the answer to the current question, `null` for a skipped one, and continues the flow. */
export function giveAnswer(
  flowContext: FlowContext,
  question: Question & { readonly slot: string },
  value: SlotValue | null,
): Outcome {
  const filled = withValue(flowContext, question.slot, value);
  if (!saysMore(flowContext, question)) return continueFlow(filled, question);
  const { text } = flowContext.turn.message;
  return continueFlow(prefill(filled, text), question, remarkMentioned(filled, text));
}

/** Continues the flow after the current question. @param remarks texts said first. */
export function continueFlow(flowContext: FlowContext, { step }: Question, remarks: readonly string[] = []): Outcome {
  const { steps } = flowContext.flow;
  const answered = [...flowContext.state.answered.filter((key) => key !== step.key), step.key];
  const walked = runSteps({ ...flowContext, state: { ...flowContext.state, answered } }, steps.indexOf(step) + 1);
  return toOutcome(
    walked,
    remarks.map((text) => note(flowContext, text)),
  );
}

/**
 * Changes an earlier answer, confirms the change and continues from there: later answers are kept, and of the later
 * texts only those that depend on the changed answer are repeated.
 */
export function correct(flowContext: FlowContext, slot: Slot, value: SlotValue): Outcome {
  const placeholders = { slot: slot.title[flowContext.turn.language], value: nameValue(flowContext.turn, slot, value) };
  const filled = withValue(flowContext, slot.name, value);
  const forgotten = [...flowContext.flow.carried.values()].filter(({ type }) => CARRIED_BEHAVIOURS[type].isForgotten);
  const slots = withoutSlots(
    filled.state.slots,
    forgotten.map(({ name }) => name),
  );
  const changed = { ...filled, state: { ...filled.state, slots } };
  const { steps } = flowContext.flow;
  const now = steps.findIndex(({ key }) => key === flowContext.state.step);
  const from = steps.findIndex((step) => askedSlot(step) === slot.name);
  const isBehind = (step: (typeof steps)[number]) => now < 0 || steps.indexOf(step) < now;
  // A prefilled slot may belong to a question after the current one, which must not be skipped.
  const start = now >= 0 && from > now ? now : from + 1;
  const walked = runSteps(changed, start, (step) => !isBehind(step) || dependsOnSlot(step, slot.name));
  return toOutcome(walked, [note(flowContext, localize(flowContext.turn, "flow-changed", capitalised(placeholders)))]);
}

/** Asks for an earlier answer again. @param before texts said first, such as the fault of a new answer. */
export function askAgain(flowContext: FlowContext, slot: string, before: readonly string[] = []): Outcome | undefined {
  const [question] = findAsks(flowContext.flow, slot);
  if (question === undefined) return undefined;
  const slots = withoutSlots(flowContext.state.slots, [slot]);
  const answered = flowContext.state.answered.filter((key) => key !== question.key);
  const back = { ...flowContext, state: { ...flowContext.state, step: question.key, slots, answered, tries: 0 } };
  return stayInFlow(back, [prompt(back, before)]);
}

/** Goes back to the previous question, or says that there is none. */
export function goBack(flowContext: FlowContext): Outcome {
  const before = flowContext.state.answered.at(-1);
  const question =
    before === undefined ? undefined : questionOf({ ...flowContext, state: { ...flowContext.state, step: before } });
  if (question === undefined)
    return stayInFlow(flowContext, [prompt(flowContext, [localize(flowContext.turn, "flow-first-question")])]);
  const slots = withoutSlots(flowContext.state.slots, question.slot === undefined ? [] : [question.slot]);
  const state = {
    ...flowContext.state,
    step: question.step.key,
    slots,
    answered: flowContext.state.answered.slice(0, -1),
    tries: 0,
  };
  return stayInFlow({ ...flowContext, state }, [prompt({ ...flowContext, state })]);
}

/** Only a sentence may answer other questions as well; a bare "none" could answer several and is meant for one. */
function saysMore(flowContext: FlowContext, question: Question): boolean {
  const { turn } = flowContext;
  const slot = slotOf(flowContext, question);
  if (slot === undefined || turn.message.value !== undefined) return false;
  return slotBehaviourOf(slot).mayTellMore === true && readExactly(turn, slot) === undefined;
}

function note({ turn }: FlowContext, text: string): Reply {
  return toReply(turn.language, text);
}

function capitalised(placeholders: { slot: string; value: string }) {
  return { ...placeholders, slot: placeholders.slot.charAt(0).toUpperCase() + placeholders.slot.slice(1) };
}
