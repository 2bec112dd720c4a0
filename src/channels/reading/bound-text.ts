import { limitMarks } from "../../text/limit-marks.ts";
import { MAX_MESSAGE_CHARACTERS } from "../../understanding/tuning.ts";

/** Longest text that is cleaned, in characters; markup makes a text longer than its words. */
const MAX_MARKED_CHARACTERS = 4 * MAX_MESSAGE_CHARACTERS;

/** One character more than are read marks a text as too long. */
const KEPT_CHARACTERS = MAX_MESSAGE_CHARACTERS + 1;

/**
 * Bounds a visitor's text before anything else reads or stores it: caps it, cleans it, limits the combining marks in a row, and
 * caps it again. Of a text that is too long its beginning stays, longer than what is read, so that it is known to be too long.
 * To bound a text twice is to bound it once.
 * @param clean removes a channel's markup, in linear time; by default there is none.
 */
export function boundText(raw: string, clean: (text: string) => string = (text) => text): string {
  const cleaned = raw.length > MAX_MARKED_CHARACTERS ? raw.slice(0, MAX_MARKED_CHARACTERS) : clean(raw);
  return cut(limitMarks(withPlainBlanks(cleaned)));
}

/** Replaces every run of blanks by a single space. */
function withPlainBlanks(text: string): string {
  return text.replaceAll(/(?:&nbsp;|[ \u00a0])+/g, " ").trim();
}

/** Cuts a text, but no pair of surrogates in two. The ellipsis keeps it too long when it is bounded again, whatever it ends in. */
function cut(text: string): string {
  if (text.length <= KEPT_CHARACTERS) return text;
  const isInPair = /[\uD800-\uDBFF]/.test(text.charAt(MAX_MESSAGE_CHARACTERS - 1));
  return `${text.slice(0, MAX_MESSAGE_CHARACTERS + Number(isInPair))}…`;
}
