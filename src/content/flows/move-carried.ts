import { CARRIED_TYPE_NAMES } from "../model/carried.ts";

/** Moves slots that are never asked for, as version 0.1 wrote carried values, to the flow's `carries`. */
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
  return isGroup(slot) && CARRIED_TYPE_NAMES.some((type) => type === slot["type"]);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
