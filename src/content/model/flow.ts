import type { Localized } from "../../languages/language.ts";
import type { SLOT_TYPES } from "../flows/slot-types.ts";
import type { STEP_KINDS } from "../flows/step-kinds.ts";
import type { ActionName } from "./actions.ts";
import type { CarriedType } from "./carried.ts";
import type { Condition } from "./condition.ts";
import type { SlotFactName } from "./facts.ts";

/** Name of a type of slot. */
export type SlotTypeName = keyof typeof SLOT_TYPES;

/**
 * A stored answer: an option's id, `yes` or `no`, a number, a text or an address. Places are stored in the form of
 * `toPlaceValue`, wishes for a job as they were typed.
 */
export type SlotValue = string | number;

/** Properties of every slot. */
type AnySlot = {
  readonly name: string;
  /** Short name that fits "Change {title}" and "{title}: value". */
  readonly title: Localized;
  /** Other names in visitors' words: "change my address". */
  readonly says: Localized<readonly string[]>;
  /** The fact about the visitor that the answer is. It is kept for the conversation and shared by all flows. */
  readonly fact?: SlotFactName;
  /** Whether the answer is kept for the conversation, and for every flow with the slot, though it is no such fact. */
  readonly remember: boolean;
  /** Whether a message that starts the flow or answers another question may fill it. */
  readonly isPrefilled: boolean;
};

/** A slot of one type. */
export type SlotOf<Name extends SlotTypeName> = {
  [Type in Name]: AnySlot & { readonly type: Type } & ReturnType<(typeof SLOT_TYPES)[Type]["assemble"]>;
}[Name];

/** A named value that a flow asks for. */
export type Slot = SlotOf<SlotTypeName>;

/** One option of a choice slot. */
export type Option = SlotOf<"choice">["options"][number];

/** A value that a button passes to a flow and that is never asked for. */
export type Carried = { readonly name: string; readonly type: CarriedType; readonly title: Localized };

/** Properties of every step. */
type AnyStep = {
  /** Name of the step inside its flow, stable across edits: its id, else the slot it asks for, else kind and position. */
  readonly key: string;
  /** Condition without which the step is skipped. */
  readonly when?: Condition;
};

/** Name of a kind of step. */
export type StepKindName = keyof typeof STEP_KINDS;

/** A step of one kind. */
export type StepOf<Name extends StepKindName> = {
  [Kind in Name]: AnyStep & ReturnType<(typeof STEP_KINDS)[Kind]["assemble"]>;
}[Name];

/** One step of a flow. Figures in its texts are filled in; only `{slot.name}` and `{fact.id}` are left. */
export type Step = StepOf<StepKindName>;

/** A guided dialog: slots and steps. */
export type Flow = {
  /** The file's name without its extension. */
  readonly id: string;
  readonly title: Localized;
  /** Id of the topic that it belongs to. */
  readonly serves: string;
  /** Id of the role whose figures it uses. */
  readonly role: string;
  readonly triggers: Localized<readonly string[]>;
  readonly slots: ReadonlyMap<string, Slot>;
  /** Values that buttons pass, by name; no slot has the same name. */
  readonly carried: ReadonlyMap<string, Carried>;
  readonly steps: readonly Step[];
};

/** Returns the slot that a step asks for; `undefined` for a step that asks for none. */
export function askedSlot(step: Step): string | undefined {
  return "slot" in step ? step.slot : undefined;
}

/** Finds the steps of a flow that ask for a slot. */
export function findAsks({ steps }: Pick<Flow, "steps">, slot: string): Step[] {
  return steps.filter((step) => askedSlot(step) === slot);
}

/** Finds the step of a flow that executes an action. */
export function findAction({ steps }: Pick<Flow, "steps">, action: ActionName): StepOf<"do"> | undefined {
  return steps.flatMap((step) => ("action" in step && step.action === action ? [step] : []))[0];
}
