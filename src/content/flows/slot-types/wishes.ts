import { slotType } from "../slot-type.ts";

/** What matters about a job: `remote, full time, Kotlin but not Java`. */
export const wishes = slotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
