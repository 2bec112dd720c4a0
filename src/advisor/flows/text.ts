import type { Localized } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import { nameHeld } from "../slots/held.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import type { FlowContext } from "./context.ts";
import { factTexts } from "./told-facts.ts";

/** Returns a text of a flow in the reply's language, with its placeholders filled from slots and facts. */
export function fillText(flowContext: FlowContext, text: Localized): string {
  const { turn, flow, state } = flowContext;
  const places = Object.fromEntries(
    namesIn(flowContext).map((name) => [`slot.${name}`, nameHeld(turn, flow, name, state.slots[name])]),
  );
  return fillPlaceholders(text[turn.language], { ...factTexts(flowContext), ...places });
}

/** Lists slots with their values, in one line: `experience: New to the job, size: A smaller company`. */
export function describeSlots(flowContext: FlowContext, names: readonly string[]): string {
  return names
    .filter((name) => !holdsNothing(flowContext, name))
    .map((name) => describeSlot(flowContext, name))
    .join(", ");
}

/** Describes one slot with its value. */
export function describeSlot({ turn, flow, state }: FlowContext, name: string): string {
  const title = (flow.slots.get(name) ?? flow.carried.get(name))?.title;
  return title === undefined ? "" : `${title[turn.language]}: ${nameHeld(turn, flow, name, state.slots[name])}`;
}

/** Lists the names of slots and carried values that have an answer, in the flow's order, carried values last. */
export function answeredSlots(flowContext: FlowContext): string[] {
  const { slots } = flowContext.state;
  return namesIn(flowContext).filter((name) => slots[name] !== undefined && slots[name] !== null);
}

/** Whether a slot holds only words without meaning for a job search, as in "jobs in Lund". */
function holdsNothing({ turn, flow, state }: FlowContext, name: string): boolean {
  const slot = flow.slots.get(name);
  return slot !== undefined && (slotBehaviourOf(slot).isEmpty?.(turn, state.slots[name] ?? "") ?? false);
}

function namesIn({ flow }: FlowContext): string[] {
  return [...flow.slots.keys(), ...flow.carried.keys()];
}
