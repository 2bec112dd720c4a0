import type { JobAd } from "../model/job-ad.ts";
import type { JobCriteria } from "../model/job-board.ts";
import { toAlternatives } from "./job-kinds.ts";
import { holdsAny, namesRole } from "./role-phrases.ts";
import { toStockholmTime } from "../../entities/times/swedish-time.ts";
import { hasTerm, readWords, toTerm, toTextWithEmployer } from "./ad-words.ts";
import type { SkillIndex } from "../../entities/skills/skill-index.ts";

/** Tells whether an ad still accepts applications. @param now milliseconds since 1970. */
export function isOpen({ isRemoved, lastDay }: JobAd, now: number): boolean {
  return !isRemoved && (lastDay === undefined || lastDay >= toStockholmTime(now).slice(0, 10));
}

/** Tells whether criteria need the text or fields of ads, which the board cannot search. */
export function needsReading({ have = [], avoid = [], employment }: JobCriteria): boolean {
  return have.length + avoid.length > 0 || employment !== undefined;
}

/** Creates a test of whether an ad has all words to have and none of the words to avoid. */
export function toWordTest({ have = [], avoid = [] }: JobCriteria, index: SkillIndex): (ad: JobAd) => boolean {
  if (have.length + avoid.length === 0) return () => true;
  // Any of the words of a kind will do: an ad for juniors may call itself "entry level".
  const toTerms = (typed: string) => toAlternatives(typed).flatMap((each) => toTerm(each, index) ?? []);
  const wanted = have.map(toTerms).filter((terms) => terms.length > 0);
  const unwanted = avoid.flatMap(toTerms);
  return (ad) => {
    const words = readWords(toTextWithEmployer(ad), index);
    return (
      wanted.every((terms) => terms.some((term) => hasTerm(words, term))) &&
      !unwanted.some((term) => hasTerm(words, term))
    );
  };
}

/**
 * Tells whether the fields and the role of an ad fit criteria. Missing fields count as the usual: full time, until further
 * notice, and not remote.
 */
export function fitsFields(
  ad: JobAd,
  { role, places, remote, extent, employment, publishedAfter }: JobCriteria,
): boolean {
  if (remote && !ad.remote) return false;
  if (extent && (ad.extent ?? "full-time") !== extent) return false;
  if (!fitsEmployment(ad, employment)) return false;
  if (
    publishedAfter !== undefined &&
    (ad.published === undefined || Date.parse(ad.published) < Date.parse(publishedAfter))
  )
    return false;
  if (places && !places.some(({ kind, id }) => isAtPlace(ad, kind, id))) return false;
  return role === undefined || namesRole(ad, role) || holdsAny(ad.text, role);
}

/** Tells whether the employment of a job is the one wanted; an ad that does not state it counts as permanent. */
export function fitsEmployment(ad: JobAd, employment: JobCriteria["employment"]): boolean {
  return employment === undefined || (ad.employment ?? "permanent") === employment;
}

function isAtPlace({ place, remote }: JobAd, kind: "municipality" | "region", id: string): boolean {
  // Remote work without a place fits every place.
  return place === undefined ? remote : place[kind] === id;
}
