/** Words around names of places. All are whole words in small letters. */
export type Places = {
  /** Prepositions that a place follows. */
  readonly leading: readonly string[];
  /** Conjunctions between two places. */
  readonly joining: readonly string[];
  /** Words around a place that do not say which place. */
  readonly filling: readonly string[];
  /** Other ways to write a region, `{name}` standing for its bare name: `{name}s län`. */
  readonly regionForms: readonly string[];
  /** Other ways to write a municipality or a bare region. */
  readonly townForms: readonly string[];
  /** Ending of the regions' official names in this language, which the bare name lacks; empty for none. */
  readonly regionEnding: string;
};

/** Words around names of skills, by which the language Go is told from the verb. */
export type Skills = {
  /** Conjunctions in a list of skills. */
  readonly joining: readonly string[];
  /** Words that a skill follows. */
  readonly leading: readonly string[];
  /** Beginnings of words that follow a skill: `developer`. */
  readonly following: readonly string[];
  /** Words after which an ambiguous name is an ordinary word: `go to`. */
  readonly ordinaryBefore: readonly string[];
  /** Beginnings of the second half of a compound whose first half is a skill: `javautvecklare`. */
  readonly secondHalves: readonly string[];
};

/** Words by which people say what matters about a job. */
export type Wishes = {
  /** Words that what is not wanted follows. */
  readonly refusing: readonly string[];
  /** Words at which what is not wanted ends. */
  readonly refusalEnds: readonly string[];
  /** Conjunctions between things that are not wanted. */
  readonly joining: readonly string[];
  readonly remote: readonly string[];
  readonly fullTime: readonly string[];
  readonly partTime: readonly string[];
  readonly permanent: readonly string[];
  readonly temporary: readonly string[];
  /** First halves of compounds with a job that say a wish, and beginnings of the second: `distansjobb`. */
  readonly compounds: { readonly wishes: readonly string[]; readonly jobs: readonly string[] };
  /** Words around a wish, straight after a search, that say nothing of their own. */
  readonly around: readonly string[];
  /** Answers that may stand, with a comma, before such a wish. */
  readonly no: readonly string[];
  /** Words for a job or an ad, by which a question is told to ask for ads. */
  readonly jobs: readonly string[];
};

/** Words for people who write programs. */
export type Makers = {
  /** Last words of such a job's title. */
  readonly titles: readonly string[];
  /** The usual one; a search for a job of any kind adds it. */
  readonly usual: string;
  /** Others that such a search adds. */
  readonly alsoSearched: readonly string[];
  /** Those that end a compound: `javautvecklare`. */
  readonly inCompounds: readonly string[];
  /** Words before such a title that do not say what kind of job it is. */
  readonly notAKind: readonly string[];
};

/** Words of job ads. In all but the two lists of `sameJob`, `*` stands for any further letters of a word. */
export type Ads = {
  /** Ways to say that work can be done remotely: a verb, perhaps a degree, and a place; or a phrase. */
  readonly remote: {
    readonly verbs: readonly string[];
    readonly degrees: readonly string[];
    readonly places: readonly string[];
    readonly phrases: readonly string[];
    /** Phrases that say so only at the end of a sentence. */
    readonly last: readonly string[];
    /** Words that deny it within five words before. */
    readonly denying: readonly string[];
  };
  readonly contacts: {
    /** Words before a contact person's name; the first letter may be a capital. */
    readonly cues: readonly string[];
    /** Beginnings that are no cue although a cue begins so. */
    readonly notCues: readonly string[];
    /** Beginnings of words before a telephone number. */
    readonly phone: readonly string[];
    /** Words for the @ of an address, in brackets. */
    readonly at: readonly string[];
  };
  /** Words that two ads for the same job may differ in. */
  readonly sameJob: {
    /** Legal forms and such after a company's name. */
    readonly company: readonly string[];
    /** Words of a title that say nothing about the job. */
    readonly title: readonly string[];
  };
};
