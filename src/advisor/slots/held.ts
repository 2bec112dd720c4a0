import type { Flow, Slot } from "../../content/model/flow.ts";
import type { SlotValues } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";
import { localize } from "../wording/localize.ts";
import { CARRIED_BEHAVIOURS } from "./carried-behaviours.ts";
import { slotBehaviourOf } from "./slot-behaviours.ts";

type Value = SlotValues[string] | undefined;

/** Whether a flow can hold a value from outside, in a slot or as a carried value. */
export function isAcceptable({ slots, carried }: Flow, name: string, value: Value): boolean {
  if (value === null || value === undefined) return false;
  const slot = slots.get(name);
  if (slot !== undefined) return slotBehaviourOf(slot).accepts(slot, value);
  const type = carried.get(name)?.type;
  return type !== undefined && CARRIED_BEHAVIOURS[type].accepts(value);
}

/** Describes the value of a slot in words. */
export function nameValue(turn: Turn, slot: Slot, value: Value): string {
  return value === null || value === undefined
    ? localize(turn, "flow-nothing")
    : slotBehaviourOf(slot).name(turn, slot, value);
}

/** Describes in words a value that a flow holds under a name, in a slot or as a carried value. */
export function nameHeld(turn: Turn, { slots, carried }: Flow, name: string, value: Value): string {
  const slot = slots.get(name);
  if (slot !== undefined) return nameValue(turn, slot, value);
  const type = carried.get(name)?.type;
  const isHeld = type !== undefined && value !== null && value !== undefined;
  return isHeld ? CARRIED_BEHAVIOURS[type].name(turn, value) : localize(turn, "flow-nothing");
}
