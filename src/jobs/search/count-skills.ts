import type { Skill } from "../../content/model/jobs.ts";
import type { JobAd } from "../model/job-ad.ts";
import { toWholeText } from "./ad-words.ts";
import { findSkills, toSkillIndex } from "../../entities/skills/skill-index.ts";

/** How many ads name one skill. */
export type SkillCount = {
  /** Id of a `Skill`. */
  readonly skill: string;
  readonly ads: number;
  /** Share of all ads counted, 0 to 1. */
  readonly share: number;
};

/** What employers ask for: counted ad by ad, nothing estimated. */
export type SkillCounts = {
  /** How many ads were counted. */
  readonly ads: number;
  /** Milliseconds since 1970 at which the board gave the ads. */
  readonly asOfMs: number;
  /** Skills that an ad names, most asked for first. */
  readonly counts: readonly SkillCount[];
};

/** Counts in how many ads each skill is named; an ad counts once, however often it names it. */
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

/** What somebody knows of what employers ask for, and what not; each most asked for first. */
export type SkillGap = { readonly known: readonly SkillCount[]; readonly lacking: readonly SkillCount[] };

/**
 * Compares what employers ask for with what somebody said they know.
 * @param known ids of skills; see `readSkills`.
 * @param minShare what fewer ads name is left out, 0 to 1.
 */
export function skillGap({ counts }: SkillCounts, known: ReadonlySet<string>, minShare = 0): SkillGap {
  const asked = counts.filter(({ share }) => share >= minShare);
  return {
    known: asked.filter(({ skill }) => known.has(skill)),
    lacking: asked.filter(({ skill }) => !known.has(skill)),
  };
}

/** Finds the skills that a person says they know, by id: `java, sql and some docker`. */
export function readSkills(typed: string, skills: readonly Skill[]): Set<string> {
  return findSkills(typed, toSkillIndex(skills), undefined, true);
}
