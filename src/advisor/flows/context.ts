import type { Flow, SlotValue } from "../../content/model/flow.ts";
import { keepAnswer } from "../facts/slot-facts.ts";
import type { ActiveFlow, Session } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";

/** A turn with its flow and the state of that flow. */
export type FlowContext = { readonly turn: Turn; readonly flow: Flow; readonly state: ActiveFlow };

/**
 * Finds the flow of a session in the current content; `undefined` where there is no flow, or the content no longer has
 * it.
 */
export function findFlowContext(
  turn: Turn,
  state: ActiveFlow | undefined = turn.session.flow,
): FlowContext | undefined {
  const flow = state && turn.content.flows.get(state.id);
  return flow && { turn, flow, state };
}

/** Stores an answer, also for the whole conversation where the slot says so. */
export function withValue(flowContext: FlowContext, slot: string, value: SlotValue | null): FlowContext {
  const state = { ...flowContext.state, slots: { ...flowContext.state.slots, [slot]: value } };
  const named = flowContext.flow.slots.get(slot);
  if (named === undefined || value === null) return { ...flowContext, state };
  const session = keepAnswer(flowContext.turn.session, named, value, flowContext.turn.requestContext.now);
  return { ...flowContext, turn: { ...flowContext.turn, session }, state };
}

/** Removes answers, so that their questions are asked again. */
export function withoutSlots(slots: ActiveFlow["slots"], names: readonly string[]): ActiveFlow["slots"] {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => !names.includes(name)));
}

/** Returns a session without its active flow. */
export function withoutFlow(session: Session): Session {
  const { flow: _, ...rest } = session;
  return rest;
}
