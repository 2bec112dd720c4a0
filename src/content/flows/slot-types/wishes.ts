import { defineSlotType } from "../slot-type.ts";

/** Syntax of a slot for wishes about a job: `remote, full time, Kotlin but not Java`. */
export const wishesSyntax = defineSlotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
