import { slotType } from "../slot-type.ts";

/** An e-mail address. */
export const email = slotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
