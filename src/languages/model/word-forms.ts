/** Short forms and what they stand for. */
export type ShortForms = {
  /** Whole words, in small letters with a straight apostrophe. */
  readonly words: Readonly<Record<string, string>>;
  /** Endings after an apostrophe, tried in order. */
  readonly endings: readonly ShortEnding[];
};

/** An ending after an apostrophe: `'ll` stands for `will`. */
export type ShortEnding = {
  readonly ending: string;
  readonly meaning: string;
  /** Words after which it has this meaning; after any other it marks an owner and is dropped. */
  readonly onlyAfter?: readonly string[];
};

/** Inflections that stemming cuts. */
export type Stemming = {
  /** Steps in order. Of each step the first rule that fits is applied, or none. */
  readonly steps: readonly (readonly StemRule[])[];
  readonly vowels: string;
  /** Endings of nouns that different forms of a word in job ads have in common. */
  readonly nounEndings: readonly string[];
};

/** Replaces an ending. Of several endings that fit, the longest counts. */
export type StemRule = {
  readonly endings: readonly string[];
  /** Replaces the ending; nothing by default. */
  readonly becomes?: string;
  /** Letters the word has at least. */
  readonly minLetters?: number;
  /** Letters that are left at least. */
  readonly minStem?: number;
  /** Whether a vowel is left. */
  readonly needsVowel?: true;
  /** What is left ends in one of these. */
  readonly after?: readonly string[];
  /** What is left ends in none of these, and in something. */
  readonly notAfter?: readonly string[];
  /** Consonants of which two at the end become one. */
  readonly undoubles?: string;
};

/** How a language joins two words into one. */
export type Compounds = {
  /** What may stand between the two, besides nothing: the s of `arbetsplats`. */
  readonly bindings: readonly string[];
};
