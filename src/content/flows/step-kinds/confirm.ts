import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import { id } from "../../schema/parts.ts";
import { stepText, textsOf } from "../parts.ts";
import { defineStepKind } from "../step-kind.ts";

/** A question whether the values of some slots are right. */
type ConfirmStep = { readonly kind: "confirm"; readonly slots: readonly string[]; readonly text?: Localized };

/** Syntax of `confirm: [slots]`. */
export const confirmSyntax = defineStepKind({
  shape: {
    confirm: z.array(id).min(1).describe("Shows these slots and asks whether they are right."),
    text: stepText.optional(),
  },
  isQuestion: true,
  outline: ({ confirm: slots, text }) => ({
    shows: slots,
    uses: slots.map((name, at) => ({ name, path: ["confirm", at] })),
    texts: textsOf({ text }),
  }),
  assemble: ({ confirm: slots, text }, fillFigures): ConfirmStep => ({
    kind: "confirm",
    slots,
    ...(text && { text: fillFigures(text) }),
  }),
  draw: ({ slots }) => ({ label: `confirm ${slots.join(", ")}` }),
});
