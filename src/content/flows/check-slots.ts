import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { ABILITIES } from "../model/actions.ts";
import { ABILITY_KEYS, ANY_EXPECTED } from "../model/condition.ts";
import { answersOf, findSlot, listUses, type OutlinedStep } from "./outline.ts";
import type { RawFlow, RawSlot } from "./schema.ts";
import { SLOT_TYPES } from "./slot-types.ts";

/** Finds slots that are unknown, never used or never asked for, and conditions that cannot be true. */
export function checkFlowSlots(
  flow: RawFlow,
  steps: readonly OutlinedStep[],
  yaml: YamlFile,
  flows: ReadonlyMap<string, RawFlow>,
  id: string,
): Fault[] {
  const names = Object.keys(flow.slots);
  const all = [...names, ...Object.keys(flow.carries)];
  const asked = steps.flatMap(({ fills }) => fills);
  const used = steps.flatMap((step) => listUses(step, ABILITY_KEYS));
  const isLent = (name: string) =>
    isKept(flow.slots[name]) && [...flows].some(([other, { slots }]) => other !== id && slots[name]?.from === id);

  const unknown = [...asked, ...used]
    .filter(({ name }) => !all.includes(name))
    .map(({ name, path }) => yaml.fault(path, `there is no slot "${name}"${didYouMean(name, all)}`));
  const carried = asked
    .filter(({ name }) => Object.hasOwn(flow.carries, name))
    .map(({ name, path }) => yaml.fault(path, `"${name}" is carried by buttons and cannot be asked for`));
  const unused = asked
    .filter(({ name }) => names.includes(name) && !isLent(name) && !used.some((mention) => mention.name === name))
    .map(({ name, path }) => yaml.fault(path, `"${name}" is asked for and never used`));
  const unasked = names
    .filter((name) => flow.slots[name]?.from === undefined && !asked.some((mention) => mention.name === name))
    .map((name) => yaml.faultAtKey(["slots", name], "is never asked for"));
  const strange = asked.flatMap(({ name, path, options = [] }) => {
    const answers = answersOf(findSlot(name, flow, flows));
    const strangers = options.filter((option) => !answers.includes(option));
    return strangers.length > 0 ? [yaml.fault(path, `"${name}" has no option ${strangers.join(", ")}`)] : [];
  });
  const borrowed = names.flatMap((name) => checkBorrowed(name, flow.slots[name]!, flows, yaml, id));
  return [
    ...unknown,
    ...carried,
    ...unused,
    ...unasked,
    ...strange,
    ...borrowed,
    ...checkConditions(flow, steps, yaml, flows),
  ];
}

function checkBorrowed(
  name: string,
  { from }: RawSlot,
  flows: ReadonlyMap<string, RawFlow>,
  yaml: YamlFile,
  id: string,
): Fault[] {
  if (from === undefined) return [];
  const path = ["slots", name, "from"];
  if (from === id) return [yaml.fault(path, "leads back to the flow itself")];
  const lender = flows.get(from);
  if (lender === undefined) return [yaml.fault(path, `there is no flow "${from}"${didYouMean(from, flows.keys())}`)];
  const slot = lender.slots[name];
  if (slot === undefined) return [yaml.fault(path, `"${from}" has no slot "${name}"`)];
  return isKept(slot) ? [] : [yaml.fault(path, `"${from}" does not remember "${name}"; give it remember: true there`)];
}

function isKept(slot: RawSlot | undefined): boolean {
  return slot !== undefined && (slot.remember || slot.fact !== undefined);
}

function checkConditions(
  flow: RawFlow,
  steps: readonly OutlinedStep[],
  yaml: YamlFile,
  flows: ReadonlyMap<string, RawFlow>,
): Fault[] {
  const conditions = steps.flatMap((step) => step.conditions);
  return conditions.flatMap(({ when, path }) =>
    Object.entries(when).flatMap(([name, expected]) => {
      const at = [...path, name];
      const values = typeof expected === "string" ? [expected] : Array.isArray(expected) ? expected : undefined;
      if (ABILITY_KEYS.includes(name)) return checkValues(values ?? ["?"], ABILITIES, at, "action", yaml);
      const slot = findSlot(name, flow, flows);
      if (slot === undefined && !Object.hasOwn(flow.carries, name)) return [];
      if (values !== undefined) {
        return checkValues(values, [...answersOf(slot), ...ANY_EXPECTED], at, `answer to "${name}"`, yaml);
      }
      const takesBounds = slot?.type !== undefined && SLOT_TYPES[slot.type].takesBounds;
      return takesBounds ? [] : [yaml.fault(at, `holds bounds, and "${name}" is no number`)];
    }),
  );
}

function checkValues(
  values: readonly string[],
  known: readonly string[],
  path: readonly PropertyKey[],
  what: string,
  yaml: YamlFile,
): Fault[] {
  return values
    .filter((value) => !known.includes(value))
    .map((value) => yaml.fault(path, `there is no ${what} "${value}"${didYouMean(value, known)}`));
}
