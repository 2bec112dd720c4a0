import type { Skill } from "../../content/model/jobs.ts";
import { standsAmongSkills } from "./among-skills.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { areTogether, foldWord, toTokens, type Token } from "./tokens.ts";

/** One spelling of a skill. */
type Spelling = {
  readonly skill: Skill;
  readonly words: readonly string[];
  /** The words with their capitals, if case matters. */
  readonly exact?: readonly string[];
  readonly isListed: boolean;
};

/** An index of skills by their spellings, built once for many texts. */
export type SkillIndex = {
  /** Spellings by their first word. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
};

/** Matches the second half of a compound that begins with a skill: `javautvecklare`, `sqlkunskaper`. */
const SECOND_HALF = new RegExp(
  String.raw`(?<=^\p{L}{3,})${anyOf(inAllLanguages(({ skills }) => skills.secondHalves.map(foldWord)))}`,
  "u",
);

/** Shortest word that is read as such a compound. */
const MIN_COMPOUND = 8;

const indexes = new WeakMap<readonly Skill[], SkillIndex>();

/** Returns the index of skills; cached as long as the skills exist. */
export function toSkillIndex(skills: readonly Skill[]): SkillIndex {
  const known = indexes.get(skills);
  if (known) return known;
  const spellings = new Map<string, Spelling[]>();
  for (const spelling of skills.flatMap(toSpellings)) {
    const first = spelling.words[0]!;
    spellings.set(first, [...(spellings.get(first) ?? []), spelling]);
  }
  const index = { spellings };
  indexes.set(skills, index);
  return index;
}

/**
 * Finds the ids of the skills that a text names. When one spelling begins with another, the longer one counts: `Java Script` is
 * not Java.
 * @param isTyped whether a person typed the text in a chat, where case is ignored.
 */
export function findSkills(text: string, index: SkillIndex, tokens = toTokens(text), isTyped = false): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const begun = spellingsAt(index, tokens[at]!.word);
    if (begun.length === 0) continue;
    const fitting = begun.filter((each) => fits(each, text, tokens, at, isTyped));
    const longest = Math.max(...fitting.map(({ words }) => words.length));
    for (const { skill, words } of fitting) if (words.length === longest) found.add(skill.id);
  }
  return found;
}

/** Finds the skill that words name on their own, ignoring case; of several, the one with that title, or the most specific one. */
export function findSkill(words: readonly string[], index: SkillIndex): Skill | undefined {
  const named = (index.spellings.get(words[0] ?? "") ?? [])
    .filter((each) => isSame(each.words, words))
    .map(({ skill }) => skill);
  const titled = named.find(({ title }) => Object.values(title).some((each) => isSame(toWords(each), words)));
  return titled ?? named.toSorted((a, b) => countSpellings(a) - countSpellings(b))[0];
}

function toSpellings(skill: Skill): Spelling[] {
  const capitals = (texts: readonly string[], isListed: boolean): Spelling[] =>
    texts.map((text) => ({ skill, words: toWords(text), exact: toParts(text), isListed }));
  return [
    ...skill.names.map((text) => ({ skill, words: toWords(text), isListed: false })),
    ...capitals(skill.exact, false),
    ...capitals(skill.listed, true),
  ].filter(({ words }) => words.length > 0);
}

function spellingsAt(index: SkillIndex, word: string): readonly Spelling[] {
  const whole = index.spellings.get(word);
  if (whole || word.length < MIN_COMPOUND) return whole ?? [];
  const ofFront = index.spellings.get(word.slice(0, SECOND_HALF.exec(word)?.index ?? 0)) ?? [];
  return ofFront
    .filter(({ words }) => words.length === 1)
    .map(({ skill }) => ({ skill, words: [word], isListed: false }));
}

function fits(spelling: Spelling, text: string, tokens: readonly Token[], at: number, isTyped: boolean): boolean {
  const { words, exact, isListed } = spelling;
  for (let step = 0; step < words.length; step++) {
    const token = tokens[at + step];
    if (!token || token.word !== words[step]) return false;
    if (step > 0 && !areTogether(text, tokens[at + step - 1]!, token)) return false;
    if (exact && !isTyped && text.slice(token.start, token.end) !== exact[step]) return false;
  }
  return !isListed || standsAmongSkills(text, tokens[at]!.start, tokens[at + words.length - 1]!.end);
}

function toWords(text: string): string[] {
  return toTokens(text).map(({ word }) => word);
}

function toParts(text: string): string[] {
  return toTokens(text).map(({ start, end }) => text.slice(start, end));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function countSpellings({ names, exact, listed }: Skill): number {
  return names.length + exact.length + listed.length;
}
