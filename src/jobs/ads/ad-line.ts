import { MAX_LINE_CHARACTERS } from "./limits.ts";
import { toPlainLine } from "../../text/plain-text.ts";
import { withoutAddresses } from "./without-contacts.ts";

/** So much is read for a line: the rest would be cut off whatever is left out. */
const MAX_READ_CHARACTERS = 10 * MAX_LINE_CHARACTERS;

/**
 * Makes a title or a name of an ad one line of plain text without e-mail addresses and telephone numbers. They are looked for
 * when what is not seen, and could hide one, has fallen away, and before the line is cut, perhaps within one.
 */
export function toAdLine(written: string): string {
  return toPlainLine(withoutAddresses(toPlainLine(written, MAX_READ_CHARACTERS)), MAX_LINE_CHARACTERS);
}
