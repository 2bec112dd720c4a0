import type { Language } from "../../languages/language.ts";
import type {
  CareKind,
  ChatKind,
  CITIZENSHIPS,
  DataRequestKind,
  ControlRequest,
  EDUCATIONS,
  Facet,
  FLUENCIES,
  LEVELS,
  SHAPES,
  SPOKEN_ACTS,
  Subject,
  TalkRequest,
} from "../../languages/model/reading.ts";
import type { AlertWish } from "../../languages/model/job-talk.ts";

import type { JobTalk } from "./job-talk.ts";

/** Speech act of a message; `none` for a statement that performs none of the list. */
export type Act = (typeof SPOKEN_ACTS)[number] | "question" | "none";

/** Form that the first words of an answer must fit. */
export type Shape = (typeof SHAPES)[number] | "none";

/** Something with the weight of the words that speak for it; 4 decides, 1 is a hint. */
export type Weighed<Value> = { readonly value: Value; readonly weight: number };

/** A name in a message of something the content or the languages know. */
export type Entity = {
  readonly subject: Subject;
  /** Id in the content: of a skill, a place, an education path or a role; absent for words of a language. */
  readonly id?: string;
  /** The words, in small letters. */
  readonly words: string;
};

/** A circumstance that narrows what is asked, or a fact about who asks. */
export type Qualifier = (
  | { readonly kind: "level"; readonly level: (typeof LEVELS)[number] }
  | { readonly kind: "experience"; readonly years: number }
  | { readonly kind: "age"; readonly years: number }
  /** `place` is the id of a place of the geography; a country without an id is outside Sweden. */
  | { readonly kind: "place"; readonly place: string }
  /** `isOrigin` where somebody comes from there, or works from there. */
  | { readonly kind: "country"; readonly country: string; readonly isOrigin: boolean }
  | { readonly kind: "amount"; readonly amount: number; readonly currency?: string; readonly period?: Period }
  | { readonly kind: "education"; readonly education: (typeof EDUCATIONS)[number] }
  | { readonly kind: "citizenship"; readonly citizenship: (typeof CITIZENSHIPS)[number] }
  | { readonly kind: "language"; readonly language: "sv" | "en"; readonly fluency?: (typeof FLUENCIES)[number] }
  | { readonly kind: "working-time"; readonly workingTime: "part-time" | "full-time" }
) & {
  /** Whether the words turn it down: junior in "not junior, senior". */
  readonly isExcluded: boolean;
};

/** Trouble that a message tells of, in its gravest kind. */
export type Trouble = {
  readonly kind: CareKind;
  /** Whether it is somebody else's. */
  readonly isOthers: boolean;
  /** Language of the phrase. */
  readonly language: Language;
  /** Whether a listed phrase tells of it; else the encoder heard it. */
  readonly isListed: boolean;
  /** Whether it is no look-alike; where it may be one, a question beside it is answered too. */
  readonly isSure: boolean;
};

/** Period that an amount of money is paid for. */
export type Period = "hour" | "month" | "year";

/** A message as read once, before anything is decided. */
export type Reading = {
  readonly language: Language | undefined;
  /** The most pressing first; never empty. */
  readonly acts: readonly Act[];
  /** Trouble told of anywhere in the message, to be answered before anything else. */
  readonly trouble?: Trouble;
  /** Requests about the talk itself. */
  readonly talk: readonly TalkRequest[];
  /** Small talk with the bot. */
  readonly chat?: ChatKind;
  /** Request about what is stored of the writer; a deletion before the others. */
  readonly data?: DataRequestKind;
  /** Words that are no filler and outside the phrases of acts and requests; empty where nothing else is said. */
  readonly remainder: readonly string[];
  /** Requests that steer a guide, the most pressing first. */
  readonly controls: readonly ControlRequest[];
  /** Requests of that kind beside words that say something else. */
  readonly besides: readonly ControlRequest[];
  /** Facets asked for, likeliest first; empty where nothing tells. */
  readonly facets: readonly Weighed<Facet>[];
  /** Subjects it is about, likeliest first; empty where nothing is named. */
  readonly subjects: readonly Weighed<Subject>[];
  readonly entities: readonly Entity[];
  /** From the whole message, in the order in which they are said. */
  readonly qualifiers: readonly Qualifier[];
  readonly shape: Shape;
  /** The question of a long message, such as a pasted CV; absent where the message is short. */
  readonly question?: string;
  /** What the writer tells about themselves; empty where they ask, wish, or tell about somebody else. */
  readonly told: Telling;
  /** Words about job ads. */
  readonly jobs: JobTalk;
  /** Wish about job alerts. */
  readonly alert?: AlertWish;
  /** The same where alerts were spoken of last. */
  readonly alertChange?: AlertWish;
  readonly leaning: Leaning;
};

/** What a writer tells about themselves. */
export type Telling = {
  readonly qualifiers: readonly Qualifier[];
  readonly entities: readonly Entity[];
  /** Subject that is their role. */
  readonly role?: Subject;
  /** Whether the message begins by telling. */
  readonly isFirst: boolean;
  /** Whether the writer speaks of themselves at all. */
  readonly isFirstPerson: boolean;
  /** Whether words ask for a judgement: "is that good?" */
  readonly isJudging: boolean;
};

/** How much of a message leans on what was said before. */
export type Leaning = {
  /** Whether it opens by going on: "and", "what about", "hur är det med". */
  readonly isOpened: boolean;
  /** Whether a word points back: "it", "they", "då". */
  readonly isPointing: boolean;
  /** Words that are neither read nor fillers: they have a subject of their own. */
  readonly unread: number;
  readonly words: number;
};

/** Reads a message. Takes time linear in its length. */
export type ReadMessage = (text: string) => Reading;
