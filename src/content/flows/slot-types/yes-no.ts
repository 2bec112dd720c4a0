import { slotType } from "../slot-type.ts";

/** A yes or a no. */
export const yesNo = slotType({ shape: {}, canPrefill: false, assemble: () => ({}), listAnswers: () => ["yes", "no"] });
