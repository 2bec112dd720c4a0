import type { LANGUAGES } from "../language.ts";
import type { JobTalkWords } from "./job-talk.ts";
import type { Phrases, WeighedPhrases } from "./phrases.ts";

/** Facets of a subject that can be asked for. The list is closed: content declares by these names which ones a topic answers. */
export const FACETS = [
  "pay",
  "duration",
  "requirements",
  "cost",
  "tasks",
  "place",
  "employer",
  "contact",
  "when",
  "how-many",
  "demand",
  "comparison",
  "definition",
  "reason",
  "how-to",
  "evidence",
  "hours",
  "remote",
] as const;

/** One thing that can be asked about a subject. */
export type Facet = (typeof FACETS)[number];

/** Subjects that are a job. `role` is the role of the profile itself. */
export const JOB_SUBJECTS = [
  "role",
  "backend-engineer",
  "database-administrator",
  "solution-architect",
  "consultant",
  "full-stack",
  "frontend",
  "other-role",
] as const;

/** Subjects that a message can be about. The list is closed as `FACETS` is. */
export const SUBJECTS = [
  ...JOB_SUBJECTS,
  "university",
  "vocational",
  "bootcamp",
  "self-taught",
  "internship",
  "skill",
  "place",
  "employer",
  "randstad",
  "bot",
  "permit",
] as const;

/** One subject. */
export type Subject = (typeof SUBJECTS)[number];

/** Speech acts besides a plain question, in the order in which they matter when a message performs several. */
export const SPOKEN_ACTS = [
  "distress",
  "talk",
  "corrects",
  "complains",
  "declines",
  "asks",
  "tells",
  "goodbye",
  "thanks",
  "praises",
  "agrees",
  "acknowledges",
  "greets",
  "chats",
] as const;

/** Kinds of trouble that are cared for before anything else, the gravest first. The list is closed as `FACETS` is. */
export const CARE_KINDS = ["danger", "despair", "harassment", "grief", "job-loss", "rejection", "anger"] as const;

/** One kind of trouble. */
export type CareKind = (typeof CARE_KINDS)[number];

/** Requests about the talk itself: the last answer, its data, or the language. */
export const TALK_REQUESTS = [
  "shorter",
  "simpler",
  "again",
  "example",
  "undo",
  "link",
  "year",
  "median",
  "sample",
  "tax",
  "market",
  "period",
  "source",
  "doubt",
  "more",
  "presence",
  "identity",
  "help",
  "swap-language",
  "speak-other",
] as const;

/** One request about the talk. */
export type TalkRequest = (typeof TALK_REQUESTS)[number] | `speak-${(typeof LANGUAGES)[number]}`;

/** Kinds of small talk with the bot, each with an answer of its own. */
export const CHAT_KINDS = [
  "state",
  "apology",
  "joke",
  "laugh",
  "wishes",
  "weather",
  "rivals",
  "pay",
  "takeover",
  "person",
  "feelings",
  "world",
] as const;

/** One kind of small talk. */
export type ChatKind = (typeof CHAT_KINDS)[number];

/** Requests about what is stored of somebody. */
export const DATA_REQUESTS = ["delete-data", "export-data", "my-data"] as const;

/** One request about what is stored of somebody. */
export type DataRequestKind = (typeof DATA_REQUESTS)[number];

/** Positions in a list that a message can name. */
export const ORDINALS = ["first", "second", "third", "fourth", "fifth", "last"] as const;

/** One position in a list. */
export type Ordinal = (typeof ORDINALS)[number];

/** Requests that steer a guide, the most pressing first where a message makes several. */
export const CONTROL_REQUESTS = [
  "person",
  "stop-all",
  "goodbye",
  "stop",
  "complaint",
  "start-over",
  "change",
  "why",
  "repeat",
  "options",
  "back",
  "skip",
  "unsure",
  "resume",
] as const;

/** One request that steers a guide: leaving it, going back, being told why it asks. */
export type ControlRequest = (typeof CONTROL_REQUESTS)[number];

/** Levels of a career. */
export const LEVELS = ["junior", "mid", "senior", "lead"] as const;

/** Degrees and ways of learning that people have behind them or are asked for. */
export const EDUCATIONS = ["none", "upper-secondary", "vocational", "bachelor", "master", "doctorate"] as const;

/** Citizenships as rules tell them apart. */
export const CITIZENSHIPS = ["swedish", "eu", "outside-eu"] as const;

/** Degrees of fluency in a language. */
export const FLUENCIES = ["none", "some", "good", "native"] as const;

/** Forms that the first words of an answer must fit, besides none. */
export const SHAPES = ["why", "how-much", "how-long", "which", "yes-no"] as const;

/** Phrases by the facet that they ask for. */
export type FacetPhrases<Each extends Facet = Facet> = Readonly<Record<Each, WeighedPhrases>>;

/** Ways to name a subject. */
export type SubjectPhrases = {
  readonly names: Phrases;
  /** Words that mean it where no subject is named. */
  readonly hints?: Phrases;
};

/** Words by which trouble is heard. They are compared without accents, drawn-out letters and single slips. */
export type CareWords = {
  readonly kinds: Readonly<Record<CareKind, Phrases>>;
  /** Phrases that look like trouble and are none: `to die for`, `risk of losing my job`. */
  readonly lookalikes: Phrases;
  /** Careless spellings of small words, which mean something else elsewhere: `int` for `inte`. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words without weight of their own that `~` can stand for, parted by blanks. */
  readonly smallWords: string;
  /** Words for somebody else, before or in a phrase, and for oneself in between. */
  readonly others: Phrases;
  readonly selves: Phrases;
};

/** All words by which a message is read. */
export type ReadingWords = JobTalkWords & {
  readonly acts: Readonly<
    Record<Exclude<(typeof SPOKEN_ACTS)[number], "talk" | "distress" | "chats"> | "question", Phrases>
  >;
  /** Words that add nothing to an act or a request about the talk: "could you say that again please" says "again". */
  readonly fillers: Phrases;
  readonly care: CareWords;
  /** Words by which a sentence of an answer names an example. */
  readonly exampleMarks: readonly string[];
  /** Small talk with the bot, by its kind. */
  readonly chat: Readonly<Record<ChatKind, Phrases>>;
  readonly ordinals: Readonly<Record<Ordinal, Phrases>>;
  /** Requests about what is stored of the writer. */
  readonly data: Readonly<Record<DataRequestKind, Phrases>>;
  /** Words that tell whether a message tells about its writer. */
  readonly telling: {
    /** Where the writer tells about themselves, from these words on. */
    readonly self: Phrases;
    /** Before a role that the writer has. */
    readonly role: Phrases;
    /** Somebody else who is told about. */
    readonly other: Phrases;
    /** Phrases that look like `self` and tell of nothing yet: a wish, a condition. */
    readonly notSelf: Phrases;
    /** Pronouns of the first person. */
    readonly first: Phrases;
    /** Words by which an amount or an offer is to be judged. */
    readonly judging: Phrases;
  };
  /** Words that tell whether a message leans on what was said before. */
  readonly leaning: {
    /** Openings of a message that goes on from the last one. */
    readonly openings: Phrases;
    /** Words that point back. */
    readonly pointing: Phrases;
    /** Words without a subject of their own. */
    readonly fillers: Phrases;
  };
  /** Careless spellings of small words, and the words they stand for. */
  readonly spellings: Readonly<Record<string, string>>;
  readonly talk: Readonly<Record<TalkRequest, Phrases>>;
  /** Requests that steer a guide. All but a complaint and a "why" fill the message or one clause, apart from the fillers. */
  readonly controls: Readonly<Record<ControlRequest, Phrases>>;
  /** Words around such a request that change nothing about it: `please`, `can you`. */
  readonly controlFillers: Phrases;
  readonly facets: FacetPhrases;
  readonly subjects: Readonly<Record<Subject, SubjectPhrases>>;
  /** What stands before a name alone where its definition is asked for: `what is` SQL. */
  readonly definitions: Phrases;
  readonly shapes: Readonly<Record<(typeof SHAPES)[number], Phrases>>;
  readonly qualifiers: QualifierWords;
};

/** Words of qualifiers. */
export type QualifierWords = {
  readonly levels: Readonly<Record<(typeof LEVELS)[number], Phrases>>;
  readonly educations: Readonly<Record<(typeof EDUCATIONS)[number], Phrases>>;
  readonly citizenships: Readonly<Record<(typeof CITIZENSHIPS)[number], Phrases>>;
  /** Words for a language by its ISO 639-1 code. */
  readonly languages: Readonly<Record<"sv" | "en", Phrases>>;
  readonly fluencies: Readonly<Record<(typeof FLUENCIES)[number], Phrases>>;
  readonly workingTimes: Readonly<Record<"part-time" | "full-time", Phrases>>;
  /** Other countries, which the knowledge does not cover. */
  readonly countries: Phrases;
  /** Words before a country that make it the place somebody comes from, or works from. */
  readonly origins: Phrases;
  /** After a number: what is counted. */
  readonly years: Phrases;
  /** Within some words of a number of years: that they are experience. */
  readonly experience: Phrases;
  /** Around a number: that it is an age. */
  readonly age: { readonly before: Phrases; readonly after: Phrases };
  readonly thousands: Phrases;
  /** Currencies by ISO 4217 code. */
  readonly currencies: Readonly<Record<string, Phrases>>;
  readonly periods: Readonly<Record<"hour" | "month" | "year", Phrases>>;
  /** Words of pay, by which a bare number is an amount. */
  readonly offers: Phrases;
  /** Negations before what is excluded. */
  readonly negations: Phrases;
  /** Conjunctions after which a negation no longer counts, where one stands before. */
  readonly contrasts: Phrases;
};
