import { defineSlotType } from "../slot-type.ts";

/** Syntax of a slot for a whole hour of the day, 0 to 23. */
export const hourSyntax = defineSlotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
