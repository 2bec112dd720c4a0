import { findAsks } from "../../content/model/flow.ts";
import { ABILITY_KEYS } from "../../content/model/condition.ts";
import { isMet } from "../flows/condition.ts";
import { withValue, type FlowContext } from "../flows/context.ts";
import { slotBehaviourOf } from "./slot-behaviours.ts";

/** Fills empty slots with the answers mentioned in a message. */
export function prefill(flowContext: FlowContext, text: string): FlowContext {
  return [...flowContext.flow.slots.values()].reduce((filled, slot) => {
    if (!slot.isPrefilled || filled.state.slots[slot.name] !== undefined || !isPossible(flowContext, slot.name))
      return filled;
    const value = slotBehaviourOf(slot).readMentioned?.(slot, text, filled);
    return value === undefined ? filled : withValue(filled, slot.name, value);
  }, flowContext);
}

/** Explains what is wrong with answers mentioned in a message. */
export function remarkMentioned(flowContext: FlowContext, text: string): string[] {
  return [...flowContext.flow.slots.values()].flatMap((slot) => {
    if (!slot.isPrefilled || !isPossible(flowContext, slot.name)) return [];
    return slotBehaviourOf(slot).remarkMentioned?.(flowContext.turn, slot, text) ?? [];
  });
}

/** Whether a question is possible in this channel: in a web chat visitors cannot choose Teams. */
export function isPossible({ flow, turn }: FlowContext, name: string): boolean {
  const abilities = findAsks(flow, name).map(({ when = {} }) =>
    Object.fromEntries(Object.entries(when).filter(([key]) => ABILITY_KEYS.includes(key))),
  );
  return abilities.length === 0 || abilities.some((when) => isMet(when, {}, turn.requestContext));
}
