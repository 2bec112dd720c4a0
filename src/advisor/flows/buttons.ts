import { findAsks } from "../../content/model/flow.ts";
import type { CatalogueKey } from "../../content/model/content.ts";
import type { Button, ButtonValue, FLOW_REQUESTS } from "../model/reply.ts";
import { localize } from "../wording/localize.ts";
import { isMet } from "./condition.ts";
import type { FlowContext } from "./context.ts";

/** A request that a button makes to a flow. */
export type FlowRequest = (typeof FLOW_REQUESTS)[number];

/** Creates a button that makes a request to a flow. */
export function requestButton({ turn, flow, state }: FlowContext, request: FlowRequest, label: CatalogueKey): Button {
  const value: ButtonValue = { flow: flow.id, run: state.run, step: state.step, request };
  return { label: localize(turn, label, { title: flow.title[turn.language] }), value };
}

/** Returns the slots whose question applies at present; an alert that is sent at once has no hour. */
export function applicableSlots({ turn, flow, state }: FlowContext, names: readonly string[]): string[] {
  return names.filter((name) => {
    const asks = findAsks(flow, name);
    return asks.length === 0 || asks.some(({ when }) => isMet(when, state.slots, turn.requestContext));
  });
}

/** Creates buttons that change earlier answers. */
export function changeButtons({ turn, flow, state }: FlowContext, names: readonly string[]): Button[] {
  return names.flatMap((name) => {
    const slot = flow.slots.get(name);
    if (slot === undefined) return [];
    const label = localize(turn, "label-change", { slot: slot.title[turn.language] });
    return [{ label, value: { flow: flow.id, run: state.run, change: name } }];
  });
}
