import type { Condition, Expectation } from "../../content/model/condition.ts";
import type { SlotValues } from "../model/session.ts";
import type { RequestContext } from "../model/turn.ts";

/** Whether every part of a condition is met; true where there is no condition. */
export function isMet(when: Condition | undefined, slots: SlotValues, { can }: RequestContext): boolean {
  return Object.entries(when ?? {}).every(([name, expected]) => {
    if (name === "can") return listed(expected).every((action) => can.some((each) => each === action));
    if (name === "cannot") return listed(expected).every((action) => can.every((each) => each !== action));
    return isAsExpected(slots[name], expected);
  });
}

function isAsExpected(value: SlotValues[string] | undefined, expected: Expectation): boolean {
  if (typeof expected === "object" && !Array.isArray(expected)) {
    const { min = -Infinity, max = Infinity } = expected as { min?: number; max?: number };
    return typeof value === "number" && value >= min && value <= max;
  }
  const values = listed(expected);
  if (values.includes("skipped") && value === null) return true;
  if (values.includes("unasked") && value === undefined) return true;
  if (values.includes("answered") && value !== null && value !== undefined) return true;
  return value !== null && value !== undefined && values.includes(String(value));
}

function listed(expected: Expectation): readonly string[] {
  if (typeof expected === "string") return [expected];
  return Array.isArray(expected) ? (expected as readonly string[]) : [];
}
