import { CARRIED_TYPES } from "../model/carried.ts";

/** Moves the slots of a flow that version 0.1 wrote as slots and that nobody is asked for to what the flow carries. */
export function moveCarried(flow: unknown): unknown {
  if (!isGroup(flow) || !isGroup(flow["slots"])) return flow;
  const entries = Object.entries(flow["slots"]);
  const carried = entries.filter(([, slot]) => isCarried(slot));
  if (carried.length === 0) return flow;
  const slots = Object.fromEntries(entries.filter(([, slot]) => !isCarried(slot)));
  const own = isGroup(flow["carries"]) ? flow["carries"] : {};
  return { ...flow, slots, carries: { ...Object.fromEntries(carried), ...own } };
}

function isCarried(slot: unknown): boolean {
  return isGroup(slot) && CARRIED_TYPES.some((type) => type === slot["type"]);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
