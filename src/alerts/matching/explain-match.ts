import type { Skill } from "../../content/model/jobs.ts";
import { fitsFields, toWordTest } from "../../jobs/search/fits.ts";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import type { JobCriteria } from "../../jobs/model/job-board.ts";
import { findRolePhrase } from "../../jobs/search/role-phrases.ts";
import { toTerm } from "../../jobs/search/ad-words.ts";
import { toSkillIndex } from "../../entities/skills/skill-index.ts";
import type { MatchReason } from "../../jobs/model/matched-ad.ts";

/**
 * Returns the reasons why an ad fits criteria; `undefined` when it does not fit.
 * @param skills skills by which the words to have and to avoid are read.
 */
export function explainMatch(
  ad: JobAd,
  criteria: JobCriteria,
  skills: readonly Skill[],
): readonly MatchReason[] | undefined {
  const index = toSkillIndex(skills);
  if (!fitsFields(ad, criteria) || !toWordTest(criteria, index)(ad)) return undefined;
  const { role, places, remote, extent, employment, have = [], avoid = [] } = criteria;
  // Texts without a word are ignored.
  const hasWord = (typed: string) => toTerm(typed, index) !== undefined;
  const avoided = avoid.filter(hasWord);
  // Remote work without a place fits every place.
  const isAnywhere = remote === true || (places !== undefined && ad.place === undefined);
  const reasons: readonly (MatchReason | false | undefined)[] = [
    role && toRoleReason(ad, role),
    places && ad.place && { kind: "place", name: ad.place.name },
    isAnywhere && { kind: "remote" },
    extent && { kind: "extent", extent },
    employment && { kind: "employment", employment },
    ...have.filter(hasWord).map((word): MatchReason => ({ kind: "have", word })),
    avoided.length > 0 && { kind: "avoid", words: avoided },
  ];
  return reasons.filter((reason) => reason !== undefined && reason !== false);
}

function toRoleReason({ title, text }: JobAd, role: readonly string[]): MatchReason | undefined {
  const named = findRolePhrase(title, role);
  if (named !== undefined) return { kind: "title", phrase: named };
  const mentioned = findRolePhrase(text, role);
  return mentioned === undefined ? undefined : { kind: "text", phrase: mentioned };
}
