import { z } from "zod";
import { ACTION_NAMES, SLOT_TYPES } from "../model/flow.ts";
import { id, localized, text } from "../schema/parts.ts";

/** Fewer triggers than this do not teach the bot when to start a flow. */
const MIN_TRIGGERS = 10;

const said = localized(text);
const sentence = said.describe("May hold {slot.name}, {salary.junior} and {education.university}.");

const expectation = z.union(
  [text, z.array(text).min(1), z.strictObject({ min: z.number(), max: z.number() }).partial()],
  {
    error: "must be a value, a list of values, or { min, max }",
  },
);
const condition = z.record(id, expectation).describe("What each slot must hold; all of it.");

const slot = z.strictObject({
  from: id.optional().describe("Takes a remembered slot of the same name from this flow, instead of all other keys."),
  type: z.enum(SLOT_TYPES).optional().describe("What kind of answer it takes."),
  title: said.optional().describe('Short name that fits "Change …" and "…: value".'),
  says: localized(z.array(text)).optional().describe('Other ways people name it: "change my address".'),
  remember: z
    .boolean()
    .default(false)
    .describe("Keeps the answer for the conversation, for every flow with this slot."),
  options: z
    .record(
      id,
      z.strictObject({
        title: said.describe("On the button."),
        says: localized(z.array(text)).optional().describe("Other ways people say it."),
      }),
    )
    .optional()
    .describe("Of a choice: two to eight answers, by id."),
  min: z.number().optional().describe("Of a number: the lowest."),
  max: z.number().positive().optional().describe("Of a number: the highest. Of a text: letters, at most 500."),
  unit: localized(z.array(text).min(1)).optional().describe("Of a number: words after it that tell it is this one."),
  prefill: z.boolean().optional().describe("Whether words said in passing fill it; false asks in any case."),
  standard: id.optional().describe("Of a choice: the option taken, unasked, where words do not say another."),
  questions: z.boolean().optional().describe("Of a text: whether a question is a proper answer."),
});

const show = z.strictObject({
  topic: id.optional().describe("A topic's answer."),
  salary: z.array(id).min(1).optional().describe("Salary levels, drawn as bars."),
  highlight: id.optional().describe("The level that is the visitor's."),
  education: id.optional().describe("An education path."),
  card: z
    .strictObject({
      title: sentence,
      lines: z.array(z.strictObject({ label: said, text: sentence, when: condition.optional() })).min(1),
      keep: z.literal(true).optional().describe("Offers to copy, print or mail the card."),
    })
    .optional()
    .describe("A card with lines."),
});

const rank = z.strictObject({
  text: sentence.describe("Said above the order."),
  saves: id.optional().describe("The choice slot that takes the first."),
  items: z.record(
    id,
    z.strictObject({
      title: said,
      topic: id.optional(),
      points: z.array(z.strictObject({ when: condition, points: z.int().min(-5).max(5), because: sentence })).min(1),
    }),
  ),
});

const step = z.strictObject({
  id: id.optional().describe("Needed when something jumps here."),
  when: condition.optional(),
  ask: id.optional().describe("The slot to ask for."),
  say: sentence.optional().describe("Says something."),
  show: show.optional().describe("Shows a topic, salary levels, an education path or a card."),
  rank: rank.optional().describe("Puts things in order by points."),
  confirm: z.array(id).min(1).optional().describe("Shows these slots and asks whether they are right."),
  do: z.enum(ACTION_NAMES).optional().describe("Carries out an action and ends the flow."),
  go: id.optional().describe("Jumps to a step's id."),
  end: z.array(id).optional().describe("Ends the flow and offers these topics and flows."),
  text: sentence.optional().describe("The question, or what is said above a picture."),
  hint: sentence.optional().describe("How to answer; added after a failed try."),
  retry: sentence.optional().describe("Said after the first failed try."),
  why: sentence.optional().describe('Answers "why do you ask?".'),
  skip: z.boolean().optional().describe("Whether it may be left out."),
  with: z.record(id, id).optional().describe("The slot that each field of the action takes."),
  done: sentence.optional().describe("Said when the action worked."),
  failed: sentence.optional().describe("Said when it did not."),
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
    steps: z.array(step).min(1).describe("What happens, top to bottom."),
  })
  .meta({ title: "Flow", description: "A guided dialog. The file's name is the flow's id. See docs/flows.md." });

/** A flow as written. */
export type RawFlow = z.output<typeof flowSchema>;

/** A step as written. */
export type RawStep = RawFlow["steps"][number];

/** A slot as written. */
export type RawSlot = RawFlow["slots"][string];
