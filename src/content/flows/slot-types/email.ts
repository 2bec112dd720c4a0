import { defineSlotType } from "../slot-type.ts";

/** Syntax of a slot for an e-mail address. */
export const emailSyntax = defineSlotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
