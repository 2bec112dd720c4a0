/**
 * Names of the types of values that a button passes to a flow: `page` is the number of results seen before, `kept` are
 * earlier wishes to which others are added, and `alert` is the id of a job alert.
 */
export const CARRIED_TYPE_NAMES = ["page", "kept", "alert"] as const;

/** Name of the type of a carried value. */
export type CarriedType = (typeof CARRIED_TYPE_NAMES)[number];
