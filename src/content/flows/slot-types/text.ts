import { z } from "zod";
import { slotType } from "../slot-type.ts";
import { max } from "./max.ts";

/** Any words. `max` counts letters; `questions` tells that a question is a proper answer. */
type TextSlot = { readonly max: number; readonly questions: boolean };

/** Longest answer, in letters, that a text slot may take. */
const MAX_TEXT = 500;

/** A text that the visitor writes. */
export const text = slotType({
  shape: {
    max,
    questions: z.boolean().optional().describe("Of a text: whether a question is a proper answer."),
  },
  canPrefill: false,
  check(slot) {
    return slot.max > MAX_TEXT ? [{ key: "max", message: `is more than ${MAX_TEXT}` }] : [];
  },
  assemble(slot): TextSlot {
    return { max: slot.max, questions: slot.questions ?? false };
  },
});
