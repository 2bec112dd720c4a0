/** Words by which a question is told from an answer, and one question from the next. */
export type Questions = {
  /** How a question begins when no mark ends it. */
  readonly openings: readonly string[];
  /** Conjunctions between two questions of one message. */
  readonly joining: readonly string[];
  /** Conjunctions before the opening of a question. */
  readonly leading: readonly string[];
};

/** Words that turn something down. */
export type Refusals = {
  /**
   * Parts of a sentence that refuses, in this order: a start, perhaps a filler, a verb or negation, perhaps a link, and then
   * what is refused: `do not` `really` `want` `to`.
   */
  readonly sentence: {
    readonly starts: readonly string[];
    readonly fillers: readonly string[];
    readonly turns: readonly string[];
    readonly links: readonly string[];
  };
  /** Verbs and prepositions that what is refused follows directly: `instead of`. */
  readonly prepositions: readonly string[];
  /** The bare negation: `not`. */
  readonly not: readonly string[];
  /** Answers that may stand before the bare negation at a message's beginning. */
  readonly no: readonly string[];
  /** Conjunctions that may stand before the bare negation. */
  readonly conjunctions: readonly string[];
  /** Prepositions between the bare negation and what is refused. */
  readonly about: readonly string[];
  readonly articles: readonly string[];
  /** Conjunctions after which a message says what is wanted instead. */
  readonly contrast: readonly string[];
  /** Words by which a topic's examples say that something is missing. */
  readonly lacking: readonly string[];
  /** Words that turn down an option named within three words after them. */
  readonly beforeOption: readonly string[];
};

/** Words around a correction: `no, I meant senior`, `change my place to Lund`. */
export type Corrections = {
  /** Answers that stand, with a mark after them, before what is meant. */
  readonly no: readonly string[];
  /** Articles and possessives before the name of a slot. */
  readonly articles: readonly string[];
  /** Words between the name of a slot and its value. */
  readonly beforeValue: readonly string[];
};

/** Words for numbers. */
export type Numbers = {
  /** Numbers from zero upwards. */
  readonly words: readonly string[];
  /** Words before the number of an option in a list: `number 2`. */
  readonly beforeOption: readonly string[];
};

/** Words for hours of the day. */
export type Hours = {
  /** Words by which an hour is not a whole one: `half past eight`. */
  readonly inParts: readonly string[];
  readonly named: readonly NamedHour[];
  /** Words before an hour that is mentioned in passing. */
  readonly leading: readonly string[];
};

/** An hour, 0 to 23, that goes by names. */
export type NamedHour = { readonly hour: number; readonly names: readonly string[] };
