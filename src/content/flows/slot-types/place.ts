import { slotType } from "../slot-type.ts";

/** Towns and regions of Sweden, or anywhere. */
export const place = slotType({ shape: {}, canPrefill: true, assemble: () => ({}) });
