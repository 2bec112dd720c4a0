import { defineSlotType } from "../slot-type.ts";

/** Syntax of a slot for an IANA time zone; the channel fills it, and it is asked for only to change it. */
export const timeZoneSyntax = defineSlotType({ shape: {}, canPrefill: false, assemble: () => ({}) });
