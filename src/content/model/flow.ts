import type { Localized } from "../../languages/language.ts";

/** What a slot can hold. */
export const SLOT_TYPES = [
  "choice",
  "yes-no",
  "number",
  "text",
  "email",
  "place",
  "wishes",
  "hour",
  "time-zone",
  "language",
  "page",
  "kept",
  "alert",
] as const;

/** Types that are never asked for, because a button carries them. */
export const CARRIED_TYPES: readonly string[] = ["page", "kept", "alert"] satisfies SlotType[];

/** Names the type of a slot. */
export type SlotType = (typeof SLOT_TYPES)[number];

/**
 * An answer as kept: an option's id, `yes` or `no`, a number, a text or an address. Places are kept as `toPlaceValue`
 * writes them, wishes for a job as they were typed.
 */
export type SlotValue = string | number;

/** One way to answer a choice. */
export type Option = {
  readonly id: string;
  /** Shown on its button, and placed where the slot is named in a text. */
  readonly title: Localized;
  /** Other ways people say it. */
  readonly says: Localized<readonly string[]>;
};

/** What all slots have. */
type AnySlot = {
  readonly name: string;
  /** Fits "Change {title}" and "{title}: value". */
  readonly title: Localized;
  /** Other ways people name it: "change my address". */
  readonly says: Localized<readonly string[]>;
  /** Whether the answer is kept for the whole conversation, for every flow that uses the slot. */
  readonly remember: boolean;
  /** Whether words said in passing fill it. */
  readonly isPrefilled: boolean;
};

/** Something a flow asks. */
export type Slot = AnySlot &
  /** `standard` is the option taken, unasked, where words do not say another. */
  (
    | { readonly type: "choice"; readonly options: readonly Option[]; readonly standard?: string }
    | { readonly type: "yes-no" }
    | {
        readonly type: "number";
        readonly min: number;
        readonly max: number;
        /** Words that, after a number in a longer sentence, tell that it is this one: years. */
        readonly unit?: Localized<readonly string[]>;
      }
    /** `max` counts letters; `questions` tells that a question is a proper answer. */
    | { readonly type: "text"; readonly max: number; readonly questions: boolean }
    | { readonly type: "email" }
    /** Where in Sweden. */
    | { readonly type: "place" }
    /** What matters about a job: `remote, full time, Kotlin but not Java`. */
    | { readonly type: "wishes" }
    /** Of the day, 0 to 23. */
    | { readonly type: "hour" }
    /** An IANA name; filled from the channel, and asked only to change it. */
    | { readonly type: "time-zone" }
    /** One the bot speaks; filled from the conversation, and asked only to change it. */
    | { readonly type: "language" }
    /** How many results were seen before. */
    | { readonly type: "page" }
    /** Wishes told before, to which others are added. */
    | { readonly type: "kept" }
    /** Id of a job alert. */
    | { readonly type: "alert" }
  );

/** What a condition expects of one slot: a value or one of several, or a number within bounds, inclusive. */
export type Expectation = string | readonly string[] | { readonly min?: number; readonly max?: number };

/** Expectations by slot, all of which must hold; `can` and `cannot` name an action that is, or is not, set up. */
export type Condition = Readonly<Record<string, Expectation>>;

/** What every step has. */
type AnyStep = {
  /** Names the step inside its flow, also across edits: its id, else what it asks, else its kind and place. */
  readonly key: string;
  /** Unless it holds, the step is passed over. */
  readonly when?: Condition;
};

/** A line of a card. */
export type CardLine = { readonly label: Localized; readonly text: Localized; readonly when?: Condition };

/** Something that `rank` puts in its place. */
export type RankItem = {
  readonly id: string;
  readonly title: Localized;
  readonly topic?: string;
  readonly points: readonly { readonly when: Condition; readonly points: number; readonly because: Localized }[];
};

/** One step of a flow, by kind. Texts have their figures placed; only `{slot.name}` is left to fill. */
export type Step = AnyStep &
  (
    | {
        readonly kind: "ask";
        readonly slot: string;
        readonly text: Localized;
        readonly hint?: Localized;
        readonly retry?: Localized;
        readonly why?: Localized;
        readonly skip: boolean;
      }
    | { readonly kind: "say"; readonly text: Localized }
    | { readonly kind: "show-topic"; readonly topic: string }
    | {
        readonly kind: "show-salary";
        readonly levels: readonly string[];
        readonly highlight?: string;
        readonly text?: Localized;
      }
    | { readonly kind: "show-education"; readonly path: string; readonly text?: Localized }
    | {
        readonly kind: "show-card";
        readonly title: Localized;
        readonly lines: readonly CardLine[];
        /** Whether the visitor is offered to copy, print or mail it. */
        readonly isKept?: boolean;
        readonly text?: Localized;
      }
    | { readonly kind: "rank"; readonly text: Localized; readonly saves?: string; readonly items: readonly RankItem[] }
    | { readonly kind: "confirm"; readonly slots: readonly string[]; readonly text?: Localized }
    | {
        readonly kind: "do";
        readonly action: ActionName;
        /** The slot that each field of the action takes. */
        readonly fields: Readonly<Record<string, string>>;
        readonly done: Localized;
        readonly failed?: Localized;
      }
    | { readonly kind: "go"; readonly to: string }
    | { readonly kind: "end"; readonly offers: readonly string[] }
  );

/** A guided dialog: what it asks and what becomes of the answers. */
export type Flow = {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: Localized;
  /** Id of the topic it deepens. */
  readonly serves: string;
  /** Folder of the role that its figures belong to. */
  readonly role: string;
  readonly triggers: Localized<readonly string[]>;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly steps: readonly Step[];
};

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

/** Names in a condition that are no slots. */
export const ABILITY_KEYS: readonly string[] = ["can", "cannot"];

/** What a condition may expect of any slot. */
export const ANY_EXPECTED: readonly string[] = ["answered", "skipped", "unasked"];
