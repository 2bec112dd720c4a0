import type { Phrases } from "./phrases.ts";

/** Ways to search on after ads were shown; `unsupported` is what the search cannot do. */
export const REFINEMENTS = ["more", "county", "wider", "anywhere", "narrower", "other-place", "unsupported"] as const;

/** One way to search on. */
export type Refinement = (typeof REFINEMENTS)[number];

/** Matters that only the text of an ad tells, which is searched for words. */
export const AD_TEXT_MATTERS = [
  "pay",
  "language",
  "oncall",
  "travel",
  "security",
  "benefits",
  "letter",
  "start",
  "education",
  "experience",
  "requirements",
  "remote",
] as const;

/** Matters that may be asked about an ad, the most special first. */
export const AD_MATTERS = [
  "difference",
  "deadline",
  "published",
  "contact",
  "link",
  "pay",
  "language",
  "oncall",
  "travel",
  "security",
  "benefits",
  "letter",
  "employment",
  "extent",
  "remote",
  "start",
  "education",
  "experience",
  "skills",
  "requirements",
  "employer",
  "place",
  "summary",
] as const;

/** One matter of an ad. */
export type AdMatter = (typeof AD_MATTERS)[number];

/** One matter that only the text tells. */
export type AdTextMatter = (typeof AD_TEXT_MATTERS)[number];

/** Wishes about job alerts, the surest first where a message names several. */
export const ALERT_WISHES = ["delete", "pause", "resume", "keep", "change", "show", "new"] as const;

/** One wish about job alerts. */
export type AlertWish = (typeof ALERT_WISHES)[number];

/** Words by which a message speaks of job ads and alerts. */
export type JobTalkWords = {
  /** Wishes about job alerts, which name them. */
  readonly alerts: Readonly<Record<AlertWish, Phrases>>;
  /** The same after alerts were spoken of: `pause it`. */
  readonly alertChanges: Readonly<Record<AlertWish, Phrases>>;
  /** Names of job ads. */
  readonly adNames: Phrases;
  /** Words for one ad that was shown. */
  readonly oneAd: Phrases;
  /** Beginnings of a request for what a search would find: `show senior kotlin stockholm`. */
  readonly searches: Phrases;
  /** Requests for job ads; in a question they may be part of something else: `how hard is it to find a job`. */
  readonly wants: Phrases;
  /** Questions for job ads. */
  readonly seeks: Phrases;
  readonly refines: Readonly<Record<Refinement, Phrases>>;
  /** Questions about an ad, by their matter. */
  readonly ads: Readonly<Record<AdMatter, Phrases>>;
  /** Beginnings of words by which a sentence of an ad tells of a matter. */
  readonly adWords: Readonly<Record<AdTextMatter, readonly string[]>>;
};
