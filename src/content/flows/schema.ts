import { z } from "zod";
import { CARRIED_TYPE_NAMES } from "../model/carried.ts";
import { SLOT_FACTS, type SlotFactName } from "../model/facts.ts";
import { id, localized, nonEmptyText } from "../schema/parts.ts";
import { condition, optionalKeys, phrases, said } from "./parts.ts";
import { SLOT_TYPES } from "./slot-types.ts";
import { STEP_KINDS } from "./step-kinds.ts";

/** Fewest triggers of a flow in each language; fewer do not suffice for the classifier. */
const MIN_TRIGGERS = 10;

/** Names of the types of slots. */
const SLOT_TYPE_NAMES = Object.keys(SLOT_TYPES) as (keyof typeof SLOT_TYPES)[];

/** Names of the facts that a slot may name. */
const SLOT_FACT_NAMES: readonly SlotFactName[] = Object.values(SLOT_FACTS).flat();

const slot = z.strictObject({
  from: id.optional().describe("Takes a remembered slot of the same name from this flow, instead of all other keys."),
  type: z.enum(SLOT_TYPE_NAMES).optional().describe("Type of the answer."),
  title: said.optional().describe('Short name that fits "Change …" and "…: value".'),
  says: phrases.optional().describe('Other names in visitors\' words: "change my address".'),
  fact: z
    .enum(SLOT_FACT_NAMES)
    .optional()
    .describe("The fact about the visitor that the answer is; kept for the conversation and shared by all flows."),
  remember: z
    .boolean()
    .default(false)
    .describe("Keeps an answer that is no such fact for the conversation, for every flow with this slot."),
  prefill: z
    .boolean()
    .optional()
    .describe("Whether a message about something else may fill it; false asks in any case."),
  // A later check tells which keys belong to which type, with a clearer message.
  ...(optionalKeys(Object.values(SLOT_TYPES).map(({ shape }) => shape)) as object),
});

const carried = z.strictObject({
  type: z.enum(CARRIED_TYPE_NAMES).describe("Type of the value: a page of results, earlier wishes, or an alert."),
  title: said.describe('Short name that fits "…: value".'),
});

const step = z.strictObject({
  id: id.optional().describe("Needed when another step jumps to this one."),
  when: condition.optional(),
  ...(optionalKeys(Object.values(STEP_KINDS).map(({ shape }) => shape)) as object),
});

/** `dialogs/<flow id>.yaml`. */
export const flowSchema = z
  .strictObject({
    title: said.describe('Short name, on buttons and in "back to …".'),
    serves: id.describe("Id of the topic that this flow belongs to."),
    triggers: localized(z.array(nonEmptyText).min(MIN_TRIGGERS)).describe(
      "Example messages that start it, ten or more in each language.",
    ),
    slots: z.record(id, slot).default({}).describe("Values that the flow asks for, by name."),
    carries: z
      .record(id, carried)
      .default({})
      .describe("Values that buttons pass and that are never asked for, by name."),
    steps: z.array(step).min(1).describe("Steps, from first to last."),
  })
  .meta({ title: "Flow", description: "A guided dialog. The file's name is the flow's id. See docs/flows.md." });

/** A flow as written in YAML. */
export type RawFlow = z.output<typeof flowSchema>;

/** A step as written in YAML, with the keys of every step; its kind reads the others. */
export type RawStep = RawFlow["steps"][number];

/** A slot as written in YAML, with the keys of every slot; its type reads the others. */
export type RawSlot = RawFlow["slots"][string];
