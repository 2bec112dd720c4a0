import { defineSlotType } from "../slot-type.ts";

/** Syntax of a slot for yes or no. */
export const yesNoSyntax = defineSlotType({
  shape: {},
  canPrefill: false,
  assemble: () => ({}),
  listAnswers: () => ["yes", "no"],
});
