import type { Condition } from "../model/condition.ts";
import { findPlaceholders } from "../../text/placeholders.ts";
import { below, type FlowText, type Mention } from "./parts.ts";
import type { RawFlow, RawSlot, RawStep } from "./schema.ts";
import { SLOT_TYPES } from "./slot-types.ts";
import type { StepOutline } from "./step-kind.ts";
import { STEP_KINDS } from "./step-kinds.ts";

/** One step as the checks of a flow see it. Paths begin in the file. */
export type OutlinedStep = Required<Omit<StepOutline, "does" | "jumpsTo">> &
  Pick<StepOutline, "does" | "jumpsTo"> & {
    readonly path: readonly PropertyKey[];
    readonly id?: string;
    /** Names it inside its flow. */
    readonly key: string;
    readonly kind: keyof typeof STEP_KINDS;
    readonly isConditional: boolean;
    readonly isQuestion: boolean;
    readonly isLast: boolean;
  };

/** The names of the kinds of step, in the order in which faults list them. */
export const STEP_KIND_NAMES = Object.keys(STEP_KINDS) as (keyof typeof STEP_KINDS)[];

/** The kinds that a step has keys of; exactly one where it has no fault. */
export function kindsOf(step: RawStep): (keyof typeof STEP_KINDS)[] {
  return STEP_KIND_NAMES.filter((kind) => (step as Readonly<Record<string, unknown>>)[kind] !== undefined);
}

/** Names a step inside its flow: its id, else the slot it asks for, else its kind and place. */
export function stepKey(step: RawStep, at: number): string {
  const [kind] = kindsOf(step);
  return step.id ?? (kind && STEP_KINDS[kind].nameOf(step)) ?? `${kind ?? "step"}:${at}`;
}

/** Lists the steps of a flow whose shape has no fault, with what they name. */
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

/** Lists where a step uses slots: in a condition, a text, or as its kind does. */
export function listUses(step: OutlinedStep, notSlots: readonly string[]): Mention[] {
  return [...step.conditions.flatMap((each) => namesIn(each, notSlots)), ...step.texts.flatMap(placesIn), ...step.uses];
}

/** Finds a slot itself, or the one it is borrowed from. */
export function findSlot(name: string, flow: RawFlow, flows: ReadonlyMap<string, RawFlow>): RawSlot | undefined {
  const slot = flow.slots[name];
  return slot?.from === undefined ? slot : flows.get(slot.from)?.slots[name];
}

/** The values a condition may expect of a slot besides being answered or skipped. */
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
