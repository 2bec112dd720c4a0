import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import { listAsked, listConditions, listUsed, valuesOf } from "./slots.ts";
import { ABILITIES, ABILITY_KEYS, ANY_EXPECTED, CARRIED_TYPES } from "../model/flow.ts";
import type { RawFlow, RawSlot } from "./schema.ts";
import type { YamlFile } from "../files/yaml-file.ts";

/** Finds slots that are unknown, asked but never used, or used but never asked, and conditions that cannot hold. */
export function checkFlowSlots(
  flow: RawFlow,
  yaml: YamlFile,
  flows: ReadonlyMap<string, RawFlow>,
  id: string,
): Fault[] {
  const names = Object.keys(flow.slots);
  const asked = listAsked(flow);
  const used = listUsed(flow, ABILITY_KEYS);
  const known = (name: string) => Object.hasOwn(flow.slots, name);
  const isLent = (name: string) =>
    flow.slots[name]?.remember === true &&
    [...flows].some(([other, { slots }]) => other !== id && slots[name]?.from === id);

  const unknown = [...asked, ...used]
    .filter(({ name }) => !known(name))
    .map(({ name, path }) => yaml.fault(path, `there is no slot "${name}"${didYouMean(name, names)}`));
  const unused = asked
    .filter(({ name }) => known(name) && !isLent(name) && !used.some((mention) => mention.name === name))
    .map(({ name, path }) => yaml.fault(path, `"${name}" is asked for and never used`));
  const unasked = names
    .filter((name) => flow.slots[name]?.from === undefined && !CARRIED_TYPES.includes(flow.slots[name]?.type ?? ""))
    .filter((name) => !asked.some((mention) => mention.name === name))
    .map((name) => yaml.faultAtKey(["slots", name], "is never asked for"));
  const borrowed = names.flatMap((name) => checkBorrowed(name, flow.slots[name]!, flows, yaml, id));
  return [...unknown, ...unused, ...unasked, ...borrowed, ...checkConditions(flow, yaml, flows)];
}

/** A slot itself, or the one it is borrowed from. */
export function findSlot(name: string, flow: RawFlow, flows: ReadonlyMap<string, RawFlow>): RawSlot | undefined {
  const slot = flow.slots[name];
  return slot?.from === undefined ? slot : flows.get(slot.from)?.slots[name];
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
  return slot.remember ? [] : [yaml.fault(path, `"${from}" does not remember "${name}"; give it remember: true there`)];
}

function checkConditions(flow: RawFlow, yaml: YamlFile, flows: ReadonlyMap<string, RawFlow>): Fault[] {
  return listConditions(flow).flatMap(({ when, path }) =>
    Object.entries(when).flatMap(([name, expected]) => {
      const here = [...path, name];
      const values = typeof expected === "string" ? [expected] : Array.isArray(expected) ? expected : undefined;
      if (ABILITY_KEYS.includes(name)) return checkValues(values ?? ["?"], ABILITIES, here, "action", yaml);
      const slot = findSlot(name, flow, flows);
      if (slot === undefined) return [];
      if (values === undefined) {
        return slot.type === "number" ? [] : [yaml.fault(here, `holds bounds, and "${name}" is no number`)];
      }
      return checkValues(values, [...(valuesOf(slot) ?? []), ...ANY_EXPECTED], here, `answer to "${name}"`, yaml);
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
