import { MAX_LINE_CHARACTERS } from "./limits.ts";
import { toPlainLine } from "../../text/plain-text.ts";
import { withoutContactDetails } from "./without-contacts.ts";

/** Characters read for a line; text beyond them would be cut off in any case. */
const MAX_READ_CHARACTERS = 10 * MAX_LINE_CHARACTERS;

/**
 * Converts a title or name of an ad to one line of plain text without e-mail addresses and telephone numbers. They are removed
 * after invisible characters, which could hide one, and before the line is cut, perhaps in the middle of one.
 */
export function toAdLine(written: string): string {
  return toPlainLine(withoutContactDetails(toPlainLine(written, MAX_READ_CHARACTERS)), MAX_LINE_CHARACTERS);
}
