/** The shortest word a Swedish compound is made of here; shorter ones are found in almost any word. */
const MIN_LETTERS = 3;

/**
 * Splits a Swedish compound into the two words it is made of, with or without a binding s: `lönesamtal`, `jobbsökning`.
 * @param isWord says whether a part is a word.
 * @returns the split with the longest second part, which carries the meaning; `undefined` when there is none.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): [string, string] | undefined {
  for (let at = MIN_LETTERS; at <= word.length - MIN_LETTERS; at++) {
    const last = word.slice(at);
    if (!isWord(last)) continue;
    const first = word.slice(0, at);
    if (isWord(first)) return [first, last];
    if (first.endsWith("s") && first.length > MIN_LETTERS && isWord(first.slice(0, -1)))
      return [first.slice(0, -1), last];
  }
  return undefined;
}
