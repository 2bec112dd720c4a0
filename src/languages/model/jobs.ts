/** Words around names of places. All are whole words in lower case. */
export type PlaceWords = {
  /** Prepositions before a place. */
  readonly leading: readonly string[];
  /** Conjunctions between two places. */
  readonly joining: readonly string[];
  /** Words around a place that do not identify it. */
  readonly filling: readonly string[];
  /** Other forms of a region's name, with `{name}` for the bare name: `{name}s län`. */
  readonly regionForms: readonly string[];
  /** Other forms of the name of a municipality or of a bare region. */
  readonly townForms: readonly string[];
  /** Ending of the regions' official names in this language, which the bare name lacks; empty where there is none. */
  readonly regionEnding: string;
  /** Towns and parts of other countries in lower case, and countries by further names; those of CLDR need no list. */
  readonly abroad: readonly string[];
  /** Names abroad that are ordinary words or people's names too; they count after a word that leads to a place. */
  readonly ordinaryAbroad: readonly string[];
};

/** Words around names of skills, which distinguish the language Go from the verb. */
export type SkillWords = {
  /** Conjunctions in a list of skills. */
  readonly joining: readonly string[];
  /** Words before a skill. */
  readonly leading: readonly string[];
  /** Beginnings of words after a skill: `developer`. */
  readonly following: readonly string[];
  /** Words after which an ambiguous name is an ordinary word: `go to`. */
  readonly ordinaryBefore: readonly string[];
  /** Beginnings of the second half of a compound whose first half is a skill: `javautvecklare`. */
  readonly secondHalves: readonly string[];
};

/** Words for wishes about a job. */
export type WishWords = {
  /** Words before something unwanted. */
  readonly refusing: readonly string[];
  /** Words before an unwanted thing that say nothing. */
  readonly articles: readonly string[];
  /** Words at which the list of unwanted things ends. */
  readonly refusalEnds: readonly string[];
  /** Conjunctions between unwanted things. */
  readonly joining: readonly string[];
  readonly remote: readonly string[];
  readonly fullTime: readonly string[];
  readonly partTime: readonly string[];
  readonly permanent: readonly string[];
  readonly temporary: readonly string[];
  /**
   * First halves of compounds that express a wish, and beginnings of their second halves, which name a job:
   * `distansjobb`.
   */
  readonly compounds: { readonly wishes: readonly string[]; readonly jobs: readonly string[] };
  /** Words around a wish, right after a search, that add no meaning. */
  readonly around: readonly string[];
  /** Answers, followed by a comma, before such a wish. */
  readonly no: readonly string[];
  /** Verbs for having a job, by which a message with a place looks for one. */
  readonly working: readonly string[];
  /** Wishes for the newest ads first. */
  readonly newest: readonly string[];
  /** Wishes for jobs that are near. */
  readonly nearest: readonly string[];
  /** Units of length after a number. */
  readonly distanceUnits: readonly string[];
  /** Words for a job or an ad, by which a question asks for ads. */
  readonly jobs: readonly string[];
};

/** Kinds of jobs that only the text of an ad tells. */
export const JOB_KINDS = [
  "junior",
  "senior",
  "trainee",
  "internship",
  "consulting",
  "staffing",
  "hybrid",
  "gambling",
  "startup",
  "public",
  "bank",
  "night",
  "on-call",
] as const;

/** One kind of job. */
export type JobKind = (typeof JOB_KINDS)[number];

/** Words for kinds of jobs. In `typed`, `*` stands for any further letters of a word. */
export type JobKindWords = Readonly<
  Record<
    JobKind,
    {
      /** Name in the description of a search. */
      readonly label: string;
      /** Wordings that people write for it. */
      readonly typed: readonly string[];
      /** Words of ads, of which such an ad has one. */
      readonly found: readonly string[];
    }
  >
>;

/** Titles of people who write programs. */
export type DeveloperWords = {
  /** Last words of such titles. */
  readonly titles: readonly string[];
  /** The usual title; a search for any kind of job adds it. */
  readonly usual: string;
  /** Further titles that such a search adds. */
  readonly alsoSearched: readonly string[];
  /** Titles that end a compound: `javautvecklare`. */
  readonly inCompounds: readonly string[];
  /** Words before such a title that do not specify the kind of job. */
  readonly notAKind: readonly string[];
};

/** Words of job ads. Except in the two lists of `sameJob`, `*` stands for any further letters of a word. */
export type JobAdWords = {
  /** Expressions for remote work: a verb, an optional degree and a place; or a phrase. */
  readonly remote: {
    readonly verbs: readonly string[];
    readonly degrees: readonly string[];
    readonly places: readonly string[];
    readonly phrases: readonly string[];
    /** Phrases that have this meaning only at the end of a sentence. */
    readonly last: readonly string[];
    /** Words that negate it from up to five words before. */
    readonly denying: readonly string[];
  };
  readonly contacts: {
    /** Words before a contact person's name; the first letter may be a capital. */
    readonly cues: readonly string[];
    /** Beginnings of words that only look like a cue. */
    readonly notCues: readonly string[];
    /** Beginnings of words before a telephone number. */
    readonly phone: readonly string[];
    /** Words for the @ of an address, in brackets. */
    readonly at: readonly string[];
  };
  /** Words in which two ads for the same job may differ. */
  readonly sameJob: {
    /** Legal forms and other additions after a company's name. */
    readonly company: readonly string[];
    /** Words of a title without information about the job. */
    readonly title: readonly string[];
  };
};
