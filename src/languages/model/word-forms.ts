/** Short forms and their long forms. */
export type ShortForms = {
  /** Whole words, in lower case with a straight apostrophe. */
  readonly words: Readonly<Record<string, string>>;
  /** Endings after an apostrophe, tried in order. */
  readonly endings: readonly ShortEnding[];
};

/** An ending after an apostrophe: `'ll` stands for `will`. */
export type ShortEnding = {
  readonly ending: string;
  readonly meaning: string;
  /** Words after which it has this meaning; after any other word it marks possession and is dropped. */
  readonly onlyAfter?: readonly string[];
};

/** Inflections that stemming removes. */
export type Stemming = {
  /** Steps in order. In each step, at most the first matching rule is applied. */
  readonly steps: readonly (readonly StemRule[])[];
  readonly vowels: string;
  /** Noun endings by which forms of the same word in job ads differ. */
  readonly nounEndings: readonly string[];
};

/** A rule that replaces an ending. Of several matching endings, the longest counts. */
export type StemRule = {
  readonly endings: readonly string[];
  /** Replacement of the ending; empty by default. */
  readonly becomes?: string;
  /** Fewest letters of the word. */
  readonly minLetters?: number;
  /** Fewest letters of the remaining stem. */
  readonly minStem?: number;
  /** Whether the remaining stem must have a vowel. */
  readonly needsVowel?: true;
  /** Endings of which the remaining stem must have one. */
  readonly after?: readonly string[];
  /** Endings of which the remaining stem, which must not be empty, must have none. */
  readonly notAfter?: readonly string[];
  /** Consonants that are reduced to one where two end the stem. */
  readonly undoubles?: string;
};

/** Formation of compounds of two words. */
export type Compounds = {
  /** Letters that may link the two words, besides none: the s of `arbetsplats`. */
  readonly bindings: readonly string[];
};
