/** Counts the words of a text: a word is what stands between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
