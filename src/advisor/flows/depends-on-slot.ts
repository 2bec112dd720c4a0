import type { Step } from "../../content/model/flow.ts";

/** Whether the output of a step depends on a slot. */
export function dependsOnSlot(step: Step, slot: string): boolean {
  const written = JSON.stringify(step);
  return written.includes(`{slot.${slot}}`) || mentionsKey(step, slot);
}

function mentionsKey(value: unknown, key: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([name, child]) => (name === "when" && Object.hasOwn(child as object, key)) || mentionsKey(child, key),
  );
}
