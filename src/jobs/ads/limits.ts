/** Longest title or name; longer ones are cut. */
export const MAX_LINE_CHARACTERS = 160;

/** Longest text of an ad; longer ones are cut, and real ones are shorter. */
export const MAX_TEXT_CHARACTERS = 12_000;

/** Age up to which a cached answer counts as fresh; its time is shown. */
export const FRESH_MS = 10 * 60_000;

/** Age up to which a cached answer is shown, with its age, when the board fails. */
export const STALE_MS = 24 * 60 * 60_000;

/** Highest age of a cached ad that is sent in an alert. */
export const FRESH_AD_MS = 60_000;
