import { ORDINALS, type Ordinal } from "../../languages/model/reading.ts";
import {
  ALERT_WISHES,
  type AlertWish,
  AD_MATTERS,
  type AdMatter,
  REFINEMENTS,
  type Refinement,
} from "../../languages/model/job-talk.ts";
import type { Token } from "./tokens.ts";
import type { WordBook } from "./word-book.ts";

/** Words of a message about job ads. */
export type JobTalk = {
  /** Whether job ads are asked for. */
  readonly isSeeking: boolean;
  /** Whether job ads are wanted, unless a question only mentions it. */
  readonly isWanting: boolean;
  /** Whether it begins as a request to a search does, whatever is to be found. */
  readonly isSearching: boolean;
  /** Whether one ad is spoken of as known: "that one". */
  readonly isOfOne: boolean;
  /** Whether job ads are named. */
  readonly namesAds: boolean;
  /** Ways to search on. */
  readonly refinements: readonly Refinement[];
  /** Matters of an ad that are asked for, the most special first. */
  readonly matters: readonly AdMatter[];
  /** Positions in a list that are named, the first ones first. */
  readonly ordinals: readonly Ordinal[];
};

/** Longer messages are stories, which are read for their last question. */
const MAX_WORDS = 25;

/** Wishes about job alerts. */
export type AlertTalk = {
  readonly alert?: AlertWish;
  /** Wish about alerts, if they were spoken of last. */
  readonly alertChange?: AlertWish;
};

/** Creates the search for wishes about job alerts. */
export function createAlertSearch(book: WordBook): (tokens: readonly Token[]) => AlertTalk {
  const wishes = book.matcher<AlertWish>(({ alerts }) => alerts);
  const changes = book.matcher<AlertWish>(({ alertChanges }) => alertChanges);

  return (tokens) => {
    if (tokens.length > MAX_WORDS) return {};
    const named = new Set(wishes.find(tokens).map(({ value }) => value));
    const loose = new Set(changes.find(tokens).map(({ value }) => value));
    const alert = ALERT_WISHES.find((each) => named.has(each));
    const alertChange = ALERT_WISHES.find((each) => loose.has(each));
    return { ...(alert !== undefined && { alert }), ...(alertChange !== undefined && { alertChange }) };
  };
}

const NONE: JobTalk = {
  isSeeking: false,
  isWanting: false,
  isSearching: false,
  isOfOne: false,
  namesAds: false,
  refinements: [],
  matters: [],
  ordinals: [],
};

/** Finds talk about job ads. @param written the tokens as they were before spellings were folded. */
export type FindJobTalk = (tokens: readonly Token[], written: readonly Token[]) => JobTalk;

/** Creates the search for talk about job ads. */
export function createJobTalkSearch(book: WordBook): FindJobTalk {
  const names = book.matcher<"seeks" | "wants" | "names">(({ seeks, wants, adNames }) => ({
    seeks,
    wants,
    names: adNames,
  }));
  const one = book.matcher<"oneAd">(({ oneAd }) => ({ oneAd }));
  const verbs = book.matcher<"searches">(({ searches }) => ({ searches }));
  const refinements = book.matcher<Refinement>(({ refines }) => refines);
  const matters = book.matcher<AdMatter>(({ ads }) => ads);
  const ordinals = book.matcher<Ordinal>(({ ordinals: words }) => words);

  return (tokens, written) => {
    if (tokens.length > MAX_WORDS) return NONE;
    // A compound such as "distansjobb" is folded into its parts.
    const found = new Set([...names.find(tokens), ...names.find(written)].map(({ value }) => value));
    const refined = new Set(refinements.find(tokens).map(({ value }) => value));
    const asked = new Set(matters.find(tokens).map(({ value }) => value));
    const listed = new Set(ordinals.find(tokens).map(({ value }) => value));
    return {
      isSeeking: found.has("seeks"),
      isWanting: found.has("wants"),
      isSearching: verbs.find(tokens).length > 0,
      isOfOne: one.find(written).length > 0,
      namesAds: found.size > 0,
      refinements: REFINEMENTS.filter((each) => refined.has(each)),
      matters: AD_MATTERS.filter((each) => asked.has(each)),
      ordinals: ORDINALS.filter((each) => listed.has(each)),
    };
  };
}
