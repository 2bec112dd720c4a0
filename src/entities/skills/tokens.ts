/** One word of a text with its position, in UTF-16 units. */
export type Token = {
  /** The word in lower case without accents; `c++` and `c#` keep their signs, and the dot of `.net` is a separate token. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

const TOKEN = /[\p{L}\p{N}]+(?:\+\+|#)?|\.(?=[\p{L}\p{N}])/gu;

/** Matches the text between the words of one name: `ci/cd`, `event-driven`, `bachelor's degree`. */
const GAP = /^(?:[ \u00a0/:_'’–-]|- | -|& | \/ )?$/u;

/** Splits a text into tokens. */
export function toTokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** Converts a word to lower case without accents, for comparison. */
export function foldWord(word: string): string {
  // Most words have no accents, and decomposing them costs the most.
  if (/^[\w+#.]*$/u.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Tells whether two consecutive tokens belong to one name; a dot must touch both of its neighbours. */
export function areTogether(text: string, first: Token, second: Token): boolean {
  const isDotted = first.word === "." || second.word === ".";
  return isDotted ? first.end === second.start : GAP.test(text.slice(first.end, second.start));
}
