/** Matches invisible characters and those that change the text direction, but not tabs and line ends. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}](?<![\t\n\r])/gu;

/**
 * Cleans external text for display: removes invisible characters, collapses spaces, and leaves at most one empty line between
 * paragraphs. A text longer than `maxCharacters` is cut and ends in an ellipsis.
 */
export function toPlainText(text: string, maxCharacters: number): string {
  const plain = text
    // The cut before cleaning saves time; it assumes that less than nine tenths of the text are removed.
    .slice(0, maxCharacters * 10)
    .normalize("NFC")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
  return plain.length > maxCharacters ? `${plain.slice(0, maxCharacters - 1).trimEnd()}…` : plain;
}

/** Cleans external text as `toPlainText` does, on one line. */
export function toPlainLine(text: string, maxCharacters: number): string {
  return toPlainText(text.slice(0, maxCharacters * 10).replaceAll(/\s+/gu, " "), maxCharacters);
}
