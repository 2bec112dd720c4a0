import type { JobAd } from "../model/job-ad.ts";
import { findSkill, findSkills, type SkillIndex } from "../../entities/skills/skill-index.ts";
import { toTokens } from "../../entities/skills/tokens.ts";
import { toWordKey } from "../../entities/skills/word-key.ts";

/** What an ad says, made fit for questions: a question is answered by looking it up, so many can be asked of many ads. */
export type AdWords = {
  /** Ids of the skills it names. */
  readonly skills: ReadonlySet<string>;
  /** Keys of all its words. */
  readonly keys: ReadonlySet<string>;
  /** The same in their order. */
  readonly sequence: readonly string[];
};

/** What a person typed, made fit to be looked up: a known skill, or the keys of words that follow one another. */
export type AdTerm =
  | { readonly kind: "skill"; readonly skill: string }
  | { readonly kind: "words"; readonly keys: readonly string[]; readonly joined: string };

/** The whole of an ad as one text. */
export function toWholeText(ad: JobAd): string {
  return [ad.title, ...ad.skills, ad.text].join("\n");
}

/** The whole of an ad and whose it is, for whoever turns down an employer types its name. */
export function toTextWithEmployer(ad: JobAd): string {
  return `${ad.employer}\n${toWholeText(ad)}`;
}

/** Reads what a text says. */
export function readWords(text: string, index: SkillIndex, tokens = toTokens(text)): AdWords {
  const words = tokens.filter(({ word }) => word !== ".");
  const sequence = words.map(({ word }) => toWordKey(word));
  const keys = new Set(sequence);
  for (const [at, { word, end }] of words.entries()) {
    // What one writes front-end another writes frontend.
    const next = words[at + 1];
    if (next?.start === end + 1 && text[end] === "-") keys.add(toWordKey(word + next.word));
  }
  return { skills: findSkills(text, index, tokens), keys, sequence };
}

/** Makes what a person typed fit to be looked up; `undefined` for a text without a word. */
export function toTerm(typed: string, index: SkillIndex): AdTerm | undefined {
  const all = toTokens(typed).map(({ word }) => word);
  const skill = findSkill(all, index);
  if (skill) return { kind: "skill", skill: skill.id };
  const words = all.filter((word) => word !== ".");
  if (words.length === 0) return undefined;
  return { kind: "words", keys: words.map(toWordKey), joined: toWordKey(words.join("")) };
}

/** Tells whether an ad says what a person typed. */
export function hasTerm({ skills, keys, sequence }: AdWords, term: AdTerm): boolean {
  if (term.kind === "skill") return skills.has(term.skill);
  if (keys.has(term.joined)) return true;
  if (!term.keys.every((key) => keys.has(key))) return false;
  return sequence.some((_, at) => term.keys.every((key, step) => sequence[at + step] === key));
}
