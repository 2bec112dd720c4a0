import type { Condition } from "../model/condition.ts";
import { findPlaceholders } from "../../text/placeholders.ts";
import { below, type FlowText, type Mention } from "./parts.ts";
import type { RawFlow, RawSlot, RawStep } from "./schema.ts";
import { SLOT_TYPES } from "./slot-types.ts";
import type { StepOutline } from "./step-kind.ts";
import { STEP_KINDS } from "./step-kinds.ts";

/** Outline of one step for the checks of a flow. Paths begin at the root of the file. */
export type OutlinedStep = Required<Omit<StepOutline, "does" | "jumpsTo">> &
  Pick<StepOutline, "does" | "jumpsTo"> & {
    readonly path: readonly PropertyKey[];
    readonly id?: string;
    /** Name of the step inside its flow. */
    readonly key: string;
    readonly kind: keyof typeof STEP_KINDS;
    readonly isConditional: boolean;
    readonly isQuestion: boolean;
    readonly isLast: boolean;
  };

/** Names of the kinds of step, in the order in which faults list them. */
export const STEP_KIND_NAMES = Object.keys(STEP_KINDS) as (keyof typeof STEP_KINDS)[];

/** Returns the kinds whose keys a step has; exactly one for a step without faults. */
export function kindsOf(step: RawStep): (keyof typeof STEP_KINDS)[] {
  return STEP_KIND_NAMES.filter((kind) => (step as Readonly<Record<string, unknown>>)[kind] !== undefined);
}

/** Returns the name of a step inside its flow: its id, else the slot it asks for, else its kind and position. */
export function stepKey(step: RawStep, at: number): string {
  const [kind] = kindsOf(step);
  return step.id ?? (kind && STEP_KINDS[kind].nameOf(step)) ?? `${kind ?? "step"}:${at}`;
}

/** Returns the outlines of a flow's steps. The flow's shape must have no fault. */
export function outlineSteps({ steps }: RawFlow): OutlinedStep[] {
  return steps.map((step, at) => {
    const path = ["steps", at];
    const [name] = kindsOf(step);
    const kind = STEP_KINDS[name!];
    const {
      texts = [],
      conditions = [],
      fills = [],
      uses = [],
      references = [],
      shows = [],
      ...rest
    } = kind.outline(step);
    return {
      ...rest,
      path,
      key: stepKey(step, at),
      kind: name!,
      ...(step.id !== undefined && { id: step.id }),
      isConditional: step.when !== undefined,
      isQuestion: kind.isQuestion,
      isLast: kind.isLast,
      texts: below(path, texts),
      conditions: [...(step.when ? [{ when: step.when, path: [...path, "when"] }] : []), ...below(path, conditions)],
      fills: below(path, fills),
      uses: below(path, uses),
      references: below(path, references),
      shows,
    };
  });
}

/** Lists the slots that a step uses: in a condition, in a text, or by its kind. */
export function listUses(step: OutlinedStep, notSlots: readonly string[]): Mention[] {
  return [...step.conditions.flatMap((each) => namesIn(each, notSlots)), ...step.texts.flatMap(placesIn), ...step.uses];
}

/** Finds a slot, or the slot that it is borrowed from. */
export function findSlot(name: string, flow: RawFlow, flows: ReadonlyMap<string, RawFlow>): RawSlot | undefined {
  const slot = flow.slots[name];
  return slot?.from === undefined ? slot : flows.get(slot.from)?.slots[name];
}

/** Returns the values that a condition may expect of a slot, besides being answered or skipped. */
export function answersOf(slot: RawSlot | undefined): readonly string[] {
  return slot?.type === undefined ? [] : SLOT_TYPES[slot.type].listAnswers(slot);
}

function namesIn(
  { when, path }: { readonly when: Condition; readonly path: readonly PropertyKey[] },
  notSlots: readonly string[],
): Mention[] {
  const names = Object.keys(when).filter((name) => !notSlots.includes(name));
  return names.map((name) => ({ name, path: [...path, name] }));
}

function placesIn({ text, path }: FlowText): Mention[] {
  return findPlaceholders(text).flatMap(({ name }) =>
    name?.startsWith("slot.") ? [{ name: name.slice("slot.".length), path }] : [],
  );
}
