import type { Slot, SlotValue } from "../../content/model/flow.ts";
import type { Turn } from "../model/turn.ts";
import type { Read } from "./slot-behaviour.ts";
import { slotBehaviourOf } from "./slot-behaviours.ts";

/** Reads a message that consists of an answer only: a title, a number in the list, a yes, a time zone or an address. */
export function readExactly(turn: Turn, slot: Slot, text = turn.message.text): SlotValue | undefined {
  return slotBehaviourOf(slot).readExactly?.(turn, slot, text);
}

/** Finds an answer in a message that may say other things as well. */
export function readAnswer(turn: Turn, slot: Slot, text = turn.message.text): Read {
  const exact = readExactly(turn, slot, text);
  return exact === undefined ? slotBehaviourOf(slot).read(turn, slot, text) : { kind: "value", value: exact };
}
