import { z } from "zod";
import { defineSlotType } from "../slot-type.ts";
import { max } from "./max.ts";

/** A text of at most `max` characters; `questions` and `complaints` accept these as answers. */
type TextSlot = { readonly max: number; readonly questions: boolean; readonly complaints: boolean };

/** Highest `max` of a text slot, in characters. */
const MAX_TEXT = 500;

/** Syntax of a slot for any text. */
export const textSyntax = defineSlotType({
  shape: {
    max,
    questions: z.boolean().optional().describe("Of a text: whether a question is accepted as an answer."),
    complaints: z
      .boolean()
      .optional()
      .describe("Of a text: whether a complaint about the bot is accepted as an answer."),
  },
  canPrefill: false,
  check(slot) {
    return slot.max > MAX_TEXT ? [{ key: "max", message: `is more than ${MAX_TEXT}` }] : [];
  },
  assemble(slot): TextSlot {
    return { max: slot.max, questions: slot.questions ?? false, complaints: slot.complaints ?? false };
  },
});
