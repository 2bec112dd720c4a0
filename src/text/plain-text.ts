/** Characters that are not seen, or that turn the direction of those that are. Tabs and line ends stay. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}](?<![\t\n\r])/gu;

/**
 * Makes a text that others wrote fit to be shown as text: what is not seen falls away, spaces are single, and at most
 * one line between paragraphs is empty. A text longer than `maxCharacters` ends in an ellipsis.
 */
export function toPlainText(text: string, maxCharacters: number): string {
  const plain = text
    // What falls away may be half of the text, but not nine tenths of it.
    .slice(0, maxCharacters * 10)
    .normalize("NFC")
    .replaceAll(UNSEEN, "")
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
  return plain.length > maxCharacters ? `${plain.slice(0, maxCharacters - 1).trimEnd()}…` : plain;
}

/** As `toPlainText`, on one line. */
export function toPlainLine(text: string, maxCharacters: number): string {
  return toPlainText(text.slice(0, maxCharacters * 10).replaceAll(/\s+/gu, " "), maxCharacters);
}
