import { defineSlotType } from "../slot-type.ts";

/** Syntax of a slot for municipalities and regions of Sweden, or anywhere. */
export const placeSyntax = defineSlotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
