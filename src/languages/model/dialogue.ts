/** Words that distinguish a question from an answer, and one question from the next. */
export type QuestionWords = {
  /** Openings of questions without a question mark. */
  readonly openings: readonly string[];
  /** Conjunctions between two questions of one message. */
  readonly joining: readonly string[];
  /** Conjunctions before the opening of a question. */
  readonly leading: readonly string[];
  /** Openings of a request, before what is requested: `can you help me to`. */
  readonly requesting: readonly string[];
};

/** Words of negations. */
export type RefusalWords = {
  /**
   * Parts of a sentence that rejects something, in this order: a start, an optional filler, a verb or negation, an
   * optional link, and the rejected thing: `do not` `really` `want` `to`.
   */
  readonly sentence: {
    readonly starts: readonly string[];
    readonly fillers: readonly string[];
    readonly turns: readonly string[];
    readonly links: readonly string[];
  };
  /** Verbs and prepositions directly before the rejected thing: `instead of`. */
  readonly prepositions: readonly string[];
  /** The bare negation: `not`. */
  readonly not: readonly string[];
  /** Answers before the bare negation at the beginning of a message. */
  readonly no: readonly string[];
  /** Conjunctions before the bare negation. */
  readonly conjunctions: readonly string[];
  /** Prepositions between the bare negation and the rejected thing. */
  readonly about: readonly string[];
  readonly articles: readonly string[];
  /** Conjunctions before the thing that is wanted instead. */
  readonly contrast: readonly string[];
  /** Words by which a topic's examples express the absence of something. */
  readonly lacking: readonly string[];
  /** Words that reject an option named within three words after them. */
  readonly beforeOption: readonly string[];
};

/** Words around a correction: `no, I meant senior`, `change my place to Lund`. */
export type CorrectionWords = {
  /** Answers, followed by a punctuation mark, before a correction. */
  readonly no: readonly string[];
  /** Articles and possessives before the name of a slot. */
  readonly articles: readonly string[];
  /** Words between the name of a slot and its value. */
  readonly beforeValue: readonly string[];
  /** Openings of a clause before what is meant: `i said`, short forms written out. */
  readonly beforeMeant: readonly string[];
  /** Words before what is not meant, at the beginning of a clause. */
  readonly notAtOpening: readonly string[];
  /** Words before what is not meant, anywhere: `anything but`. */
  readonly notAnywhere: readonly string[];
  /** Words after what is not meant, before what is. */
  readonly contrasts: readonly string[];
};

/** Words for numbers. */
export type NumberWords = {
  /** Numbers from zero upwards. */
  readonly words: readonly string[];
  /** Words before the number of an option in a list: `number 2`. */
  readonly beforeOption: readonly string[];
  /** Words for hundredths, in the place of `%`. */
  readonly percent: readonly string[];
};

/** Words for hours of the day. */
export type HourWords = {
  /** Words that make an hour a fractional one: `half past eight`. */
  readonly inParts: readonly string[];
  readonly named: readonly NamedHour[];
  /** Words before an hour mentioned in a message. */
  readonly leading: readonly string[];
};

/** An hour, 0 to 23, with names for it. */
export type NamedHour = { readonly hour: number; readonly names: readonly string[] };
