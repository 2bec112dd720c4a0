import { z } from "zod";
import { CARRIED_TYPES } from "../model/carried.ts";
import { id, localized, text } from "../schema/parts.ts";
import { condition, optionalKeys, phrases, said } from "./parts.ts";
import { SLOT_TYPES } from "./slot-types.ts";
import { STEP_KINDS } from "./step-kinds.ts";

/** Fewer triggers than this do not teach the bot when to start a flow. */
const MIN_TRIGGERS = 10;

/** Names of the types of slots. */
const SLOT_TYPE_NAMES = Object.keys(SLOT_TYPES) as (keyof typeof SLOT_TYPES)[];

const slot = z.strictObject({
  from: id.optional().describe("Takes a remembered slot of the same name from this flow, instead of all other keys."),
  type: z.enum(SLOT_TYPE_NAMES).optional().describe("What kind of answer it takes."),
  title: said.optional().describe('Short name that fits "Change …" and "…: value".'),
  says: phrases.optional().describe('Other ways people name it: "change my address".'),
  remember: z
    .boolean()
    .default(false)
    .describe("Keeps the answer for the conversation, for every flow with this slot."),
  prefill: z.boolean().optional().describe("Whether words said in passing fill it; false asks in any case."),
  // Which of these belong to which type is checked afterwards, with clearer words.
  ...(optionalKeys(Object.values(SLOT_TYPES).map(({ shape }) => shape)) as object),
});

const carried = z.strictObject({
  type: z.enum(CARRIED_TYPES).describe("What the button brings: a page of results, wishes kept, or an alert."),
  title: said.describe('Short name that fits "…: value".'),
});

const step = z.strictObject({
  id: id.optional().describe("Needed when something jumps here."),
  when: condition.optional(),
  ...(optionalKeys(Object.values(STEP_KINDS).map(({ shape }) => shape)) as object),
});

/** `dialogs/<flow id>.yaml`. */
export const flowSchema = z
  .strictObject({
    title: said.describe('Short name, on buttons and in "back to …".'),
    serves: id.describe("Id of the topic this flow deepens."),
    triggers: localized(z.array(text).min(MIN_TRIGGERS)).describe(
      "What people say to start it, ten or more a language.",
    ),
    slots: z.record(id, slot).default({}).describe("What is asked, by name."),
    carries: z.record(id, carried).default({}).describe("What buttons bring and nobody is asked for, by name."),
    steps: z.array(step).min(1).describe("What happens, top to bottom."),
  })
  .meta({ title: "Flow", description: "A guided dialog. The file's name is the flow's id. See docs/flows.md." });

/** A flow as written. */
export type RawFlow = z.output<typeof flowSchema>;

/** A step as written, with the keys that every step has; its kind reads the others. */
export type RawStep = RawFlow["steps"][number];

/** A slot as written, with the keys that every slot has; its type reads the others. */
export type RawSlot = RawFlow["slots"][string];
