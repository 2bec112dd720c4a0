import type { Localized } from "../../languages/language.ts";
import type { SLOT_TYPES } from "../flows/slot-types.ts";
import type { STEP_KINDS } from "../flows/step-kinds.ts";
import type { ActionName } from "./actions.ts";
import type { CarriedType } from "./carried.ts";
import type { Condition } from "./condition.ts";

/** Names the type of a slot. */
export type SlotTypeName = keyof typeof SLOT_TYPES;

/**
 * An answer as kept: an option's id, `yes` or `no`, a number, a text or an address. Places are kept as `toPlaceValue`
 * writes them, wishes for a job as they were typed.
 */
export type SlotValue = string | number;

/** What all slots have. */
type AnySlot = {
  readonly name: string;
  /** Fits "Change {title}" and "{title}: value". */
  readonly title: Localized;
  /** Other ways people name it: "change my address". */
  readonly says: Localized<readonly string[]>;
  /** Whether the answer is kept for the whole conversation, for every flow that uses the slot. */
  readonly remember: boolean;
  /** Whether words said in passing fill it. */
  readonly isPrefilled: boolean;
};

/** Something a flow asks, of one type. */
export type SlotOf<Name extends SlotTypeName> = {
  [Type in Name]: AnySlot & { readonly type: Type } & ReturnType<(typeof SLOT_TYPES)[Type]["assemble"]>;
}[Name];

/** Something a flow asks. */
export type Slot = SlotOf<SlotTypeName>;

/** One way to answer a choice. */
export type Option = SlotOf<"choice">["options"][number];

/** A value that a button brings into a flow and that is never asked for. */
export type Carried = { readonly name: string; readonly type: CarriedType; readonly title: Localized };

/** What every step has. */
type AnyStep = {
  /** Names the step inside its flow, also across edits: its id, else what it asks, else its kind and place. */
  readonly key: string;
  /** Unless it holds, the step is passed over. */
  readonly when?: Condition;
};

/** Names the kind of a step. */
export type StepKindName = keyof typeof STEP_KINDS;

/** A step of one kind. */
export type StepOf<Name extends StepKindName> = {
  [Kind in Name]: AnyStep & ReturnType<(typeof STEP_KINDS)[Kind]["assemble"]>;
}[Name];

/** One step of a flow. Texts have their figures placed; only `{slot.name}` is left to fill. */
export type Step = StepOf<StepKindName>;

/** A guided dialog: what it asks and what becomes of the answers. */
export type Flow = {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: Localized;
  /** Id of the topic it deepens. */
  readonly serves: string;
  /** Folder of the role that its figures belong to. */
  readonly role: string;
  readonly triggers: Localized<readonly string[]>;
  readonly slots: ReadonlyMap<string, Slot>;
  /** Values that buttons bring, by name; no slot has the same name. */
  readonly carried: ReadonlyMap<string, Carried>;
  readonly steps: readonly Step[];
};

/** The slot that a step asks for; `undefined` of a step that asks for none. */
export function askedSlot(step: Step): string | undefined {
  return "slot" in step ? step.slot : undefined;
}

/** The steps of a flow that ask for a slot. */
export function findAsks({ steps }: Pick<Flow, "steps">, slot: string): Step[] {
  return steps.filter((step) => askedSlot(step) === slot);
}

/** The step by which a flow has an action carried out. */
export function findAction({ steps }: Pick<Flow, "steps">, action: ActionName): StepOf<"do"> | undefined {
  return steps.flatMap((step) => ("action" in step && step.action === action ? [step] : []))[0];
}
