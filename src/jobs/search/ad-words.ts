import type { JobAd } from "../model/job-ad.ts";
import { findSkill, findSkills, type SkillIndex } from "../../entities/skills/skill-index.ts";
import { toTokens } from "../../entities/skills/tokens.ts";
import { toWordKey } from "../../entities/skills/word-key.ts";

/** The words of an ad in sets, so that each of many questions is one look-up. */
export type AdWords = {
  /** Ids of the skills that the ad names. */
  readonly skills: ReadonlySet<string>;
  /** Keys of all words. */
  readonly keys: ReadonlySet<string>;
  /** Keys of all words in order. */
  readonly sequence: readonly string[];
};

/** A typed term to look up: a known skill, or the keys of consecutive words. */
export type AdTerm =
  | { readonly kind: "skill"; readonly skill: string }
  | { readonly kind: "words"; readonly keys: readonly string[]; readonly joined: string };

/** Joins the title, skills and text of an ad. */
export function toWholeText(ad: JobAd): string {
  return [ad.title, ...ad.skills, ad.text].join("\n");
}

/** Joins the employer, title, skills and text of an ad; visitors also exclude employers by name. */
export function toTextWithEmployer(ad: JobAd): string {
  return `${ad.employer}\n${toWholeText(ad)}`;
}

/** Reads the words and skills of a text. */
export function readWords(text: string, index: SkillIndex, tokens = toTokens(text)): AdWords {
  const words = tokens.filter(({ word }) => word !== ".");
  const sequence = words.map(({ word }) => toWordKey(word));
  const keys = new Set(sequence);
  for (const [at, { word, end }] of words.entries()) {
    // The spellings front-end and frontend are equal.
    const next = words[at + 1];
    if (next?.start === end + 1 && text[end] === "-") keys.add(toWordKey(word + next.word));
  }
  return { skills: findSkills(text, index, tokens), keys, sequence };
}

/** Converts typed text to a term; `undefined` for a text without a word. */
export function toTerm(typed: string, index: SkillIndex): AdTerm | undefined {
  const all = toTokens(typed).map(({ word }) => word);
  const skill = findSkill(all, index);
  if (skill) return { kind: "skill", skill: skill.id };
  const words = all.filter((word) => word !== ".");
  if (words.length === 0) return undefined;
  return { kind: "words", keys: words.map(toWordKey), joined: toWordKey(words.join("")) };
}

/** Tells whether an ad contains a term. */
export function hasTerm({ skills, keys, sequence }: AdWords, term: AdTerm): boolean {
  if (term.kind === "skill") return skills.has(term.skill);
  if (keys.has(term.joined)) return true;
  if (!term.keys.every((key) => keys.has(key))) return false;
  return sequence.some((_, at) => term.keys.every((key, step) => sequence[at + step] === key));
}
