/** Expected value of one slot: a value, one of several values, or a number within inclusive bounds. */
export type Expectation = string | readonly string[] | { readonly min?: number; readonly max?: number };

/** Expectations by slot, all of which must hold; `can` and `cannot` name an action that is, or is not, set up. */
export type Condition = Readonly<Record<string, Expectation>>;

/** Names in a condition that are not slots. */
export const ABILITY_KEYS: readonly string[] = ["can", "cannot"];

/** Values that a condition may expect of any slot. */
export const ANY_EXPECTED: readonly string[] = ["answered", "skipped", "unasked"];
