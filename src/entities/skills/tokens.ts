/** One word of a text, and where it stands. */
export type Token = {
  /** In small letters and without accents; `c++` and `c#` keep their signs, and the dot of `.net` is a token of its own. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

const TOKEN = /[\p{L}\p{N}]+(?:\+\+|#)?|\.(?=[\p{L}\p{N}])/gu;

/** What may stand between the words of one name: `ci/cd`, `event-driven`, `bachelor's degree`. */
const GAP = /^(?:[ \u00a0/:_'’–-]|- | -|& | \/ )?$/u;

/** Splits a text into its words. */
export function toTokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** A word as it is compared: in small letters, without accents. */
export function foldWord(word: string): string {
  // Most words have no accents, and decomposing them costs the most.
  if (/^[\w+#.]*$/u.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Tells whether two tokens, one after the other, belong to one name; a dot stands close to both of its neighbours. */
export function areTogether(text: string, first: Token, second: Token): boolean {
  const isDotted = first.word === "." || second.word === ".";
  return isDotted ? first.end === second.start : GAP.test(text.slice(first.end, second.start));
}
