import { slotType } from "../slot-type.ts";

/** An IANA time zone; filled from the channel, and asked only to change it. */
export const timeZone = slotType({ shape: {}, canPrefill: false, assemble: () => ({}) });
