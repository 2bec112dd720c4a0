import type { Flow, SlotValue } from "../../content/model/flow.ts";
import type { ActiveFlow, Session } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";

/** A turn inside a flow. */
export type FlowContext = { readonly turn: Turn; readonly flow: Flow; readonly state: ActiveFlow };

/** The place of a session's flow in the content of now; `undefined` when there is no flow, or it has gone. */
export function findFlowContext(
  turn: Turn,
  state: ActiveFlow | undefined = turn.session.flow,
): FlowContext | undefined {
  const flow = state && turn.content.flows.get(state.id);
  return flow && { turn, flow, state };
}

/** Notes an answer, also for the whole conversation where the slot says so. */
export function withValue(flowContext: FlowContext, slot: string, value: SlotValue | null): FlowContext {
  const state = { ...flowContext.state, slots: { ...flowContext.state.slots, [slot]: value } };
  if (flowContext.flow.slots.get(slot)?.remember !== true || value === null) return { ...flowContext, state };
  const session = {
    ...flowContext.turn.session,
    remembered: { ...flowContext.turn.session.remembered, [slot]: value },
  };
  return { ...flowContext, turn: { ...flowContext.turn, session }, state };
}

/** Removes answers, so that they are asked for again. */
export function withoutSlots(slots: ActiveFlow["slots"], names: readonly string[]): ActiveFlow["slots"] {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => !names.includes(name)));
}

/** A session without the flow it is in. */
export function withoutFlow(session: Session): Session {
  const { flow: _, ...rest } = session;
  return rest;
}
