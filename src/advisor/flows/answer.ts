import type { Slot, SlotValue } from "../../content/model/flow.ts";
import { questionOf, withoutSlots, withValue, type FlowContext, type Question } from "./context.ts";
import { stay, toOutcome } from "./outcome.ts";
import { prefill } from "../slots/prefill.ts";
import { prompt } from "./prompt.ts";
import { readExactly } from "../slots/read.ts";
import { concerns } from "./show.ts";
import { nameValue } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { walk } from "./walk.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";

/** Takes the answer to the question now asked, `null` for a skipped one, and goes on. */
export function giveAnswer(
  flowContext: FlowContext,
  question: Question & { kind: "ask" },
  value: SlotValue | null,
): Outcome {
  const filled = withValue(flowContext, question.slot, value);
  const mentioned = saysMore(flowContext, question) ? prefill(filled, flowContext.turn.message.text) : filled;
  return goOn(mentioned, question);
}

/** Goes on after the question now asked. */
export function goOn(flowContext: FlowContext, question: Question): Outcome {
  const { steps } = flowContext.flow;
  const answered = [...flowContext.state.answered.filter((key) => key !== question.key), question.key];
  return toOutcome(walk({ ...flowContext, state: { ...flowContext.state, answered } }, steps.indexOf(question) + 1));
}

/**
 * Changes an answer given before, says so, and goes on from there: what was answered since is kept, and of what was said
 * since only that which depends on the answer is said again.
 */
export function correct(flowContext: FlowContext, slot: Slot, value: SlotValue): Outcome {
  const placeholders = { slot: slot.title[flowContext.turn.language], value: nameValue(flowContext.turn, slot, value) };
  const filled = withValue(flowContext, slot.name, value);
  // What was seen of another search says nothing of this one.
  const seen = [...flowContext.flow.slots.values()].filter(({ type }) => type === "page").map(({ name }) => name);
  const changed = { ...filled, state: { ...filled.state, slots: withoutSlots(filled.state.slots, seen) } };
  const { steps } = flowContext.flow;
  const now = steps.findIndex(({ key }) => key === flowContext.state.step);
  const from = steps.findIndex((step) => step.kind === "ask" && step.slot === slot.name);
  const isBehind = (step: (typeof steps)[number]) => now < 0 || steps.indexOf(step) < now;
  // A slot filled in passing may lie ahead of the question now asked, which is not passed over for it.
  const start = now >= 0 && from > now ? now : from + 1;
  const walked = walk(changed, start, (step) => !isBehind(step) || concerns(step, slot.name));
  return toOutcome(walked, [note(flowContext, localize(flowContext.turn, "flow-changed", capitalised(placeholders)))]);
}

/** Asks again for an answer given before. */
export function askAgain(flowContext: FlowContext, slot: string): Outcome | undefined {
  const question = flowContext.flow.steps.find((step) => step.kind === "ask" && step.slot === slot);
  if (question === undefined) return undefined;
  const slots = withoutSlots(flowContext.state.slots, [slot]);
  const answered = flowContext.state.answered.filter((key) => key !== question.key);
  const back = { ...flowContext, state: { ...flowContext.state, step: question.key, slots, answered, tries: 0 } };
  return stay(back, [prompt(back)]);
}

/** Goes back to the question before; says so when there is none. */
export function goBack(flowContext: FlowContext): Outcome {
  const before = flowContext.state.answered.at(-1);
  const question =
    before === undefined ? undefined : questionOf({ ...flowContext, state: { ...flowContext.state, step: before } });
  if (question === undefined)
    return stay(flowContext, [prompt(flowContext, [localize(flowContext.turn, "flow-first-question")])]);
  const slots =
    question.kind === "ask" ? withoutSlots(flowContext.state.slots, [question.slot]) : flowContext.state.slots;
  const state = {
    ...flowContext.state,
    step: question.key,
    slots,
    answered: flowContext.state.answered.slice(0, -1),
    tries: 0,
  };
  return stay({ ...flowContext, state }, [prompt({ ...flowContext, state })]);
}

/** Only a sentence answers other questions in passing; a bare "none" may be an answer to several, and is meant for one. */
function saysMore({ turn, flow }: FlowContext, question: Question & { kind: "ask" }): boolean {
  const slot = flow.slots.get(question.slot);
  const isClosed = slot?.type === "choice" || slot?.type === "place" || slot?.type === "hour";
  return turn.message.value === undefined && isClosed && readExactly(turn, slot) === undefined;
}

function note({ turn }: FlowContext, text: string): Reply {
  return toReply(turn.language, text);
}

function capitalised(placeholders: { slot: string; value: string }) {
  return { ...placeholders, slot: placeholders.slot.charAt(0).toUpperCase() + placeholders.slot.slice(1) };
}
