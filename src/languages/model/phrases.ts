/**
 * Phrases in a list, parted by commas. `(a|b)` stands for one of several, `[a]` for what may be left out, `…` for up to five
 * words of any kind, `^` for the beginning of a clause, and `*` at an end of a word for any further letters. Words are
 * compared by their stems; words of up to three letters and words in quotes (`'vara'`) only as they are. Phrases of care
 * also know `~` for up to five small words, and are written without accents.
 */
export type Phrases = string;

/** Phrases by how much they tell. */
export type WeighedPhrases = {
  /** Decide unless something else decides too. */
  readonly strong: Phrases;
  readonly likely?: Phrases;
  /** Count where nothing else does. */
  readonly hint?: Phrases;
};
