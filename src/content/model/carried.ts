/**
 * Types of values that a button brings into a flow: `page` is how many results were seen before, `kept` are wishes told
 * before, to which others are added, and `alert` is the id of a job alert.
 */
export const CARRIED_TYPES = ["page", "kept", "alert"] as const;

/** Names the type of a carried value. */
export type CarriedType = (typeof CARRIED_TYPES)[number];
