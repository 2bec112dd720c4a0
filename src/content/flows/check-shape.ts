import type { Fault } from "../faults/fault.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { SLOT_FACTS } from "../model/facts.ts";
import { checkKeys } from "./check-keys.ts";
import { kindsOf, STEP_KIND_NAMES } from "./outline.ts";
import { phrases, said } from "./parts.ts";
import type { RawFlow, RawSlot, RawStep } from "./schema.ts";
import { SLOT_TYPES } from "./slot-types.ts";
import { STEP_KINDS } from "./step-kinds.ts";
import { z } from "zod";

/** Finds steps of no kind or of several kinds, and keys that do not belong to a step's kind or a slot's type. */
export function checkFlowShape(flow: RawFlow, yaml: YamlFile): Fault[] {
  return [
    ...flow.steps.flatMap((step, at) => checkStep(step, ["steps", at], yaml)),
    ...Object.entries(flow.slots).flatMap(([name, slot]) => checkSlot(slot, ["slots", name], yaml)),
    ...Object.keys(flow.carries)
      .filter((name) => Object.hasOwn(flow.slots, name))
      .map((name) => yaml.faultAtKey(["carries", name], "is the name of a slot as well; rename one of them")),
  ];
}

/** Keys of every slot that is not borrowed, besides `type`. */
const ANY_SLOT = {
  title: said,
  says: phrases.optional(),
  fact: z.string().optional(),
  remember: z.boolean().optional(),
};
const PREFILL = { prefill: z.boolean().optional() };

function checkStep(step: RawStep, path: readonly PropertyKey[], yaml: YamlFile): Fault[] {
  const kinds = kindsOf(step);
  const [kind] = kinds;
  if (kind === undefined) return [yaml.fault(path, `does nothing; a step is one of ${STEP_KIND_NAMES.join(", ")}`)];
  if (kinds.length > 1) return [yaml.fault(path, `is ${kinds.join(" and ")} at once; make it ${kinds.length} steps`)];
  const { id: _, when: __, ...given } = step;
  return [
    ...checkKeys(Object.keys(given), STEP_KINDS[kind].shape, path, `"${kind}"`, yaml),
    ...STEP_KINDS[kind].check(step).map(({ path: inside, message, isAtKey }) => {
      const whole = [...path, ...inside];
      return isAtKey ? yaml.faultAtKey(whole, message) : yaml.fault(whole, message);
    }),
  ];
}

function checkSlot(slot: RawSlot, path: readonly PropertyKey[], yaml: YamlFile): Fault[] {
  const given = Object.keys(slot).filter((key) => key !== "type" && (key !== "remember" || slot.remember));
  if (slot.from !== undefined) return checkKeys(given, { from: z.string() }, path, '"from"', yaml);
  if (slot.type === undefined) return [yaml.fault([...path, "type"], "is missing")];
  const type = SLOT_TYPES[slot.type];
  const known = { ...ANY_SLOT, ...(type.canPrefill ? PREFILL : {}), ...type.shape };
  return [
    ...checkKeys(given, known, path, `type "${slot.type}"`, yaml),
    ...checkFact(slot, path, yaml),
    ...type.check(slot).map(({ key, message }) => yaml.fault([...path, key], message)),
  ];
}

/** A fact has values of one type; free text is never kept. */
function checkFact({ fact, remember, type }: RawSlot, path: readonly PropertyKey[], yaml: YamlFile): Fault[] {
  if (remember && type === "text") return [yaml.fault([...path, "remember"], "keeps free text, which is never kept")];
  if (fact === undefined) return [];
  if (remember) return [yaml.fault([...path, "remember"], `is not needed beside "fact", which keeps the answer`)];
  const known: readonly string[] = type === "choice" || type === "number" ? SLOT_FACTS[type] : [];
  return known.includes(fact) ? [] : [yaml.fault([...path, "fact"], `"${fact}" is no ${type}`)];
}
