/** Actions that a flow can execute, with the fields that it passes. */
export const ACTIONS = {
  "request-person": { required: ["about", "contact"], optional: ["time"], isConfirmed: true, isRepeatable: false },
  "save-feedback": { required: ["rating"], optional: ["comment"], isConfirmed: false, isRepeatable: false },
  "find-jobs": { required: ["place"], optional: ["wishes", "kept", "page"], isConfirmed: false, isRepeatable: true },
  "count-skills": { required: ["place"], optional: ["known"], isConfirmed: false, isRepeatable: true },
  "save-alert": {
    required: ["place", "frequency", "hour", "zone", "language", "address"],
    optional: ["wishes", "recipient", "alert"],
    isConfirmed: true,
    isRepeatable: false,
  },
  "manage-alerts": { required: ["wanted"], optional: ["alert"], isConfirmed: false, isRepeatable: true },
} as const satisfies Record<
  string,
  {
    readonly required: readonly string[];
    readonly optional: readonly string[];
    /** Whether the visitor must have seen the passed values. */
    readonly isConfirmed: boolean;
    /** Whether its result shows what was understood and sends nothing, so that it can be executed again. */
    readonly isRepeatable: boolean;
  }
>;

/** Name of an action. */
export type ActionName = keyof typeof ACTIONS;

/** Names of all actions. */
export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];

/** Ability of a conversation to receive proactive messages. */
export const PROACTIVE_MESSAGING = "write-here";

/** Something that can be done in a conversation: an action, or proactive messaging. */
export type Ability = ActionName | typeof PROACTIVE_MESSAGING;

/** All abilities. */
export const ABILITIES: readonly Ability[] = [...ACTION_NAMES, PROACTIVE_MESSAGING];
