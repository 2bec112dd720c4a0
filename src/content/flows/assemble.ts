import { LANGUAGES, type Localized } from "../../languages/language.ts";
import { fromKeys } from "../../records/from-keys.ts";
import type { Flow, Slot, Step } from "../model/flow.ts";
import { kindsOf, stepKey } from "./outline.ts";
import type { RawFlow, RawStep } from "./schema.ts";
import { SLOT_TYPES } from "./slot-types.ts";
import type { FillFigures } from "./step-kind.ts";
import { STEP_KINDS } from "./step-kinds.ts";

/** Builds a flow from YAML without faults. */
export function assembleFlow(
  id: string,
  raw: RawFlow,
  flows: ReadonlyMap<string, RawFlow>,
  role: string,
  fillFigures: FillFigures,
): Flow {
  const slots = Object.entries(raw.slots).map(([name, slot]) => {
    const own = slot.from === undefined ? slot : flows.get(slot.from)!.slots[name]!;
    return [name, toSlot(name, own)] as const;
  });
  return {
    id,
    title: raw.title,
    serves: raw.serves,
    role,
    triggers: raw.triggers,
    slots: new Map(slots),
    carried: new Map(Object.entries(raw.carries).map(([name, carried]) => [name, { name, ...carried }])),
    steps: raw.steps.map((step, at) => toStep(step, at, fillFigures)),
  };
}

const NO_WORDS: Localized<readonly string[]> = fromKeys(LANGUAGES, () => []);

function toSlot(name: string, raw: RawFlow["slots"][string]): Slot {
  const { type, title, says = NO_WORDS, fact, remember, prefill = true } = raw;
  const own = SLOT_TYPES[type!].assemble(raw);
  // The type decides which own keys a slot has.
  return { ...own, name, type, title, says, ...(fact && { fact }), remember, isPrefilled: prefill } as Slot;
}

function toStep(raw: RawStep, at: number, fillFigures: FillFigures): Step {
  const [kind] = kindsOf(raw);
  return {
    ...STEP_KINDS[kind!].assemble(raw, fillFigures),
    key: stepKey(raw, at),
    ...(raw.when && { when: raw.when }),
  };
}
