/** Titles and names are cut at this length. */
export const MAX_LINE_CHARACTERS = 160;

/** Texts of ads are cut at this length; the longest real ones are shorter. */
export const MAX_TEXT_CHARACTERS = 12_000;

/** A remembered answer is as good as a new one for ten minutes, and the time it was given is said. */
export const FRESH_MS = 10 * 60_000;

/** When a board cannot be reached, what it said within a day is shown with its age. */
export const STALE_MS = 24 * 60 * 60_000;

/** Before an ad is sent to somebody, what is known of it may be a minute old. */
export const FRESH_AD_MS = 60_000;
