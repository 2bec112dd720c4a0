import { slotType } from "../slot-type.ts";

/** A whole hour of the day, 0 to 23. */
export const hour = slotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
