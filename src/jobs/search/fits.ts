import type { JobAd } from "../model/job-ad.ts";
import type { JobCriteria } from "../model/job-board.ts";
import { holdsAny, namesRole } from "./role-phrases.ts";
import { toStockholmTime } from "../../entities/times/swedish-time.ts";
import { hasTerm, readWords, toTerm, toTextWithEmployer } from "./ad-words.ts";
import type { SkillIndex } from "../../entities/skills/skill-index.ts";

/** Tells whether an ad can still be applied for. @param now milliseconds since 1970. */
export function isOpen({ isRemoved, lastDay }: JobAd, now: number): boolean {
  return !isRemoved && (lastDay === undefined || lastDay >= toStockholmTime(now).slice(0, 10));
}

/** Tells whether criteria ask for something that only reading the ads can tell. */
export function needsReading({ have = [], avoid = [], employment }: JobCriteria): boolean {
  return have.length + avoid.length > 0 || employment !== undefined;
}

/** Makes a test of whether an ad has all of the words to have and none of those to avoid. */
export function toWordTest({ have = [], avoid = [] }: JobCriteria, index: SkillIndex): (ad: JobAd) => boolean {
  if (have.length + avoid.length === 0) return () => true;
  const toTerms = (typed: readonly string[]) => typed.flatMap((each) => toTerm(each, index) ?? []);
  const wanted = toTerms(have);
  const unwanted = toTerms(avoid);
  return (ad) => {
    const words = readWords(toTextWithEmployer(ad), index);
    return wanted.every((term) => hasTerm(words, term)) && !unwanted.some((term) => hasTerm(words, term));
  };
}

/**
 * Tells whether an ad fits what it says of itself in its fields. What an ad leaves unsaid is taken for the usual: full time,
 * until further notice, and at its place of work.
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
  if (places && !places.some(({ kind, id }) => isThere(ad, kind, id))) return false;
  return role === undefined || namesRole(ad, role) || holdsAny(ad.text, role);
}

/** Tells whether a job lasts as long as asked for. */
export function fitsEmployment(ad: JobAd, employment: JobCriteria["employment"]): boolean {
  return employment === undefined || (ad.employment ?? "permanent") === employment;
}

function isThere({ place, remote }: JobAd, kind: "municipality" | "region", id: string): boolean {
  // Work that can be done from anywhere, and names no place, can be done there.
  return place === undefined ? remote : place[kind] === id;
}
