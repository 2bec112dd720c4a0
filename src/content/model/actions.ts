/** What a flow can have done, and the fields it hands over. */
export const ACTIONS = {
  "request-person": { required: ["about", "contact"], optional: ["time"], isConfirmed: true, tellsItself: false },
  "save-feedback": { required: ["rating"], optional: ["comment"], isConfirmed: false, tellsItself: false },
  "find-jobs": { required: ["place"], optional: ["wishes", "kept", "page"], isConfirmed: false, tellsItself: true },
  "count-skills": { required: ["place"], optional: ["known"], isConfirmed: false, tellsItself: true },
  "save-alert": {
    required: ["place", "frequency", "hour", "zone", "language", "address"],
    optional: ["wishes", "recipient", "alert"],
    isConfirmed: true,
    tellsItself: false,
  },
  "manage-alerts": { required: ["wanted"], optional: ["alert"], isConfirmed: false, tellsItself: true },
} as const satisfies Record<
  string,
  {
    readonly required: readonly string[];
    readonly optional: readonly string[];
    /** Whether the visitor must have been shown what is handed over. */
    readonly isConfirmed: boolean;
    /** Whether its result tells what was understood and sends nothing, so that it can be asked for once more. */
    readonly tellsItself: boolean;
  }
>;

/** Names one action. */
export type ActionName = keyof typeof ACTIONS;

/** Every action's name. */
export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];

/** What a conversation may allow besides actions: the bot writes to it on its own. */
export const PROACTIVE_MESSAGING = "write-here";

/** Something that can be done here. */
export type Ability = ActionName | typeof PROACTIVE_MESSAGING;

/** Everything that can be done somewhere. */
export const ABILITIES: readonly Ability[] = [...ACTION_NAMES, PROACTIVE_MESSAGING];
