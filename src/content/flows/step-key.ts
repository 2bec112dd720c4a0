import { kindOf } from "./check-shape.ts";
import type { RawStep } from "./schema.ts";

/** The name of a step inside its flow: its id, else the slot it asks for, else its kind and place. */
export function stepKey(step: RawStep, at: number): string {
  return step.id ?? step.ask ?? `${kindOf(step) ?? "step"}:${at}`;
}
