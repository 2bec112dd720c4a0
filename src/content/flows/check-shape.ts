import type { Fault } from "../faults/fault.ts";
import { ACTIONS, type SlotType } from "../model/flow.ts";
import type { RawFlow, RawSlot, RawStep } from "./schema.ts";
import type { YamlFile } from "../files/yaml-file.ts";

/** What makes a step what it is. */
const STEP_KINDS = ["ask", "say", "show", "rank", "confirm", "do", "go", "end"] as const;

/** Names the kind of a step. */
export type StepKind = (typeof STEP_KINDS)[number];

/** The keys that belong to a kind of step, beside `id` and `when`; those marked with ! are required. */
const COMPANIONS: Record<StepKind, readonly string[]> = {
  ask: ["text!", "hint", "retry", "why", "skip"],
  say: [],
  show: ["text"],
  rank: [],
  confirm: ["text"],
  do: ["with!", "done!", "failed"],
  go: [],
  end: [],
};

/** The keys that belong to a type of slot, beside `type`; those marked with ! are required. */
const SLOT_KEYS: Record<SlotType, readonly string[]> = {
  choice: ["title!", "says", "remember", "prefill", "options!", "standard"],
  "yes-no": ["title!", "says", "remember"],
  number: ["title!", "says", "remember", "prefill", "min!", "max!", "unit"],
  text: ["title!", "says", "remember", "max!", "questions"],
  email: ["title!", "says", "remember", "prefill"],
  place: ["title!", "says", "remember", "prefill"],
  wishes: ["title!", "says", "remember", "prefill"],
  hour: ["title!", "says", "remember", "prefill"],
  "time-zone": ["title!", "says", "remember"],
  language: ["title!", "says", "remember"],
  page: ["title!"],
  kept: ["title!"],
  alert: ["title!"],
};

const SHOWN = ["topic", "salary", "education", "card"] as const;

/** Longest answer, in letters, that a text slot may take. */
const MAX_TEXT = 500;

const MIN_OPTIONS = 2;
const MAX_OPTIONS = 8;

/** The kind of a step that has exactly one. */
export function kindOf(step: RawStep): StepKind | undefined {
  const kinds = STEP_KINDS.filter((kind) => step[kind] !== undefined);
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** Finds steps of no kind or of several, and keys that do not belong to a step's kind or a slot's type. */
export function checkFlowShape(flow: RawFlow, yaml: YamlFile): Fault[] {
  return [
    ...flow.steps.flatMap((step, at) => checkStep(step, ["steps", at], yaml)),
    ...Object.entries(flow.slots).flatMap(([name, slot]) => checkSlot(slot, ["slots", name], yaml)),
  ];
}

function checkStep(step: RawStep, path: readonly PropertyKey[], yaml: YamlFile): Fault[] {
  const kinds = STEP_KINDS.filter((kind) => step[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined) return [yaml.fault(path, `does nothing; a step is one of ${STEP_KINDS.join(", ")}`)];
  if (kinds.length > 1) return [yaml.fault(path, `is ${kinds.join(" and ")} at once; make it ${kinds.length} steps`)];
  const { id: _, when: __, [kind]: ___, ...rest } = step;
  const faults = checkKeys(Object.keys(rest), COMPANIONS[kind], path, `"${kind}"`, yaml);
  if (step.show !== undefined) faults.push(...checkShow(step, [...path, "show"], yaml));
  if (step.do !== undefined && step.with !== undefined) {
    const { required, optional } = ACTIONS[step.do];
    const fields = [...required.map((field) => `${field}!`), ...optional];
    faults.push(...checkKeys(Object.keys(step.with), fields, [...path, "with"], `"${step.do}"`, yaml));
  }
  return faults;
}

function checkShow({ show, text }: RawStep, path: readonly PropertyKey[], yaml: YamlFile): Fault[] {
  const shown = SHOWN.filter((key) => show?.[key] !== undefined);
  if (shown.length !== 1) return [yaml.fault(path, `must show one of ${SHOWN.join(", ")}`)];
  const faults: Fault[] = [];
  if (show?.highlight !== undefined && !show.salary?.includes(show.highlight)) {
    faults.push(yaml.fault([...path, "highlight"], `"${show.highlight}" is not among the levels shown`));
  }
  if (show?.topic !== undefined && text !== undefined) {
    faults.push(yaml.faultAtKey([...path.slice(0, -1), "text"], "does not belong to a shown topic, which has its own"));
  }
  return faults;
}

function checkSlot(slot: RawSlot, path: readonly PropertyKey[], yaml: YamlFile): Fault[] {
  const given = Object.keys(slot).filter((key) => key !== "type" && (key !== "remember" || slot.remember));
  if (slot.from !== undefined) return checkKeys(given, ["from!"], path, '"from"', yaml);
  if (slot.type === undefined) return [yaml.fault([...path, "type"], "is missing")];
  const faults = checkKeys(given, SLOT_KEYS[slot.type], path, `type "${slot.type}"`, yaml);
  const count = Object.keys(slot.options ?? {}).length;
  if (slot.type === "choice" && slot.options !== undefined && (count < MIN_OPTIONS || count > MAX_OPTIONS)) {
    faults.push(yaml.fault([...path, "options"], `needs ${MIN_OPTIONS} to ${MAX_OPTIONS}, has ${count}`));
  }
  if (slot.standard !== undefined && !Object.hasOwn(slot.options ?? {}, slot.standard)) {
    faults.push(yaml.fault([...path, "standard"], `there is no option "${slot.standard}"`));
  }
  if (slot.type === "text" && (slot.max ?? 0) > MAX_TEXT) {
    faults.push(yaml.fault([...path, "max"], `is more than ${MAX_TEXT}`));
  }
  if (slot.min !== undefined && slot.max !== undefined && slot.min > slot.max) {
    faults.push(yaml.fault([...path, "min"], `is more than the max, ${slot.max}`));
  }
  return faults;
}

function checkKeys(
  given: readonly string[],
  known: readonly string[],
  path: readonly PropertyKey[],
  what: string,
  yaml: YamlFile,
): Fault[] {
  const names = new Set(known.map((key) => key.replace("!", "")));
  return [
    ...given
      .filter((key) => !names.has(key))
      .map((key) => yaml.faultAtKey([...path, key], `does not belong to ${what}`)),
    ...known
      .filter((key) => key.endsWith("!") && !given.includes(key.slice(0, -1)))
      .map((key) => yaml.fault([...path, key.slice(0, -1)], `is missing; ${what} needs it`)),
  ];
}
