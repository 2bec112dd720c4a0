import type { Skill } from "../../content/model/jobs.ts";
import type { JobAd } from "../model/job-ad.ts";
import { toWholeText } from "./ad-words.ts";
import { findSkills, toSkillIndex } from "../../entities/skills/skill-index.ts";

/** The number and share of ads that name one skill. */
export type SkillCount = {
  /** Id of a `Skill`. */
  readonly skill: string;
  readonly ads: number;
  /** Share of all ads counted, 0 to 1. */
  readonly share: number;
};

/** The demand for skills, counted ad by ad without estimates. */
export type SkillCounts = {
  /** Number of ads counted. */
  readonly ads: number;
  /** Time of the board's answer, in milliseconds since 1970. */
  readonly asOfMs: number;
  /** Skills that at least one ad names, the most frequent first. */
  readonly counts: readonly SkillCount[];
};

/** Counts the ads that name each skill; an ad counts once per skill. */
export function countSkills(ads: readonly JobAd[], skills: readonly Skill[], asOfMs: number): SkillCounts {
  const index = toSkillIndex(skills);
  const named = new Map<string, number>();
  for (const ad of ads) {
    for (const skill of findSkills(toWholeText(ad), index)) named.set(skill, (named.get(skill) ?? 0) + 1);
  }
  const counts = skills
    .map(({ id }) => ({
      skill: id,
      ads: named.get(id) ?? 0,
      share: ads.length === 0 ? 0 : (named.get(id) ?? 0) / ads.length,
    }))
    .filter((count) => count.ads > 0)
    .toSorted((a, b) => b.ads - a.ads);
  return { ads: ads.length, asOfMs, counts };
}

/** The skills in demand that a person has and lacks, the most frequent first. */
export type SkillGap = { readonly known: readonly SkillCount[]; readonly lacking: readonly SkillCount[] };

/**
 * Compares the skills in demand with the skills of a person.
 * @param known ids of skills, from `readSkills`.
 * @param minShare smallest share of ads, 0 to 1; rarer skills are left out.
 */
export function skillGap({ counts }: SkillCounts, known: ReadonlySet<string>, minShare = 0): SkillGap {
  const asked = counts.filter(({ share }) => share >= minShare);
  return {
    known: asked.filter(({ skill }) => known.has(skill)),
    lacking: asked.filter(({ skill }) => !known.has(skill)),
  };
}

/** Finds the ids of the skills in a person's own words: `java, sql and some docker`. */
export function readSkills(typed: string, skills: readonly Skill[]): Set<string> {
  return findSkills(typed, toSkillIndex(skills), undefined, true);
}
