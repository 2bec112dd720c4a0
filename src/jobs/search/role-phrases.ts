import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import type { Role } from "../../content/model/content.ts";
import type { JobAd } from "../model/job-ad.ts";
import { toTokens } from "../../entities/skills/tokens.ts";

const TITLES = anyOf(inAllLanguages(({ developers }) => developers.titles));
const IN_COMPOUNDS = anyOf(inAllLanguages(({ developers }) => developers.inCompounds));

/** Matches the name of a developer in two words or in one, after its subject. */
const MAKER = new RegExp(String.raw`^(.*\S)[\s-]+${TITLES}s?$|^(\S{3,}?)${IN_COMPOUNDS}$`, "iu");

/**
 * Lists the phrases that ads use for a role that a person typed: those of a known role, or else the typed phrase with the words
 * for developer in every language: `java developer` gives `javautvecklare` too.
 */
export function toRolePhrases(typed: string, roles: Iterable<Role>): string[] {
  const words = toWords(typed);
  for (const { title, jobTitles } of roles) {
    const names = [...Object.values(title), ...jobTitles];
    if (names.some((name) => holds(words, toWords(name)))) return [...jobTitles];
  }
  const phrase = typed.trim().toLowerCase();
  const found = MAKER.exec(phrase);
  const subject = found?.[1] ?? found?.[2];
  if (subject === undefined) return phrase === "" ? [] : [phrase];
  const usual = inAllLanguages(({ developers }) => [developers.usual]);
  const searched = [...usual, ...inAllLanguages(({ developers }) => developers.alsoSearched)];
  const apart = searched.map((maker) => `${subject} ${maker}`);
  const joined = inAllLanguages(({ developers }) =>
    developers.inCompounds.includes(developers.usual) ? [developers.usual] : [],
  ).flatMap((maker) => [`${subject}${maker}`, `${subject}-${maker}`]);
  return [...new Set([phrase, ...apart, ...joined])];
}

/** Tells whether the title of an ad has one of a role's phrases; only such ads count as ads for the role. */
export function namesRole(ad: JobAd, phrases: readonly string[]): boolean {
  return holdsAny(ad.title, phrases);
}

/** Tells whether a text contains one of the phrases, as whole words. */
export function holdsAny(text: string, phrases: readonly string[]): boolean {
  const words = toWords(text);
  return phrases.some((phrase) => holds(words, toWords(phrase)));
}

/** Finds the longest of the phrases in a text, in the spelling of the text. */
export function findRolePhrase(text: string, phrases: readonly string[]): string | undefined {
  const tokens = toTokens(text);
  const words = tokens.map(({ word }) => word);
  const found = phrases.map(toWords).flatMap((phrase) => {
    const at = findWords(words, phrase);
    return at === -1 ? [] : [text.slice(tokens[at]!.start, tokens[at + phrase.length - 1]!.end)];
  });
  return found.toSorted((a, b) => b.length - a.length)[0];
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return findWords(words, phrase) !== -1;
}

/** Returns the index of a phrase among words; -1 if it is absent or has no words. */
function findWords(words: readonly string[], phrase: readonly string[]): number {
  if (phrase.length === 0) return -1;
  return words.findIndex((_, at) => phrase.every((word, step) => words[at + step] === word));
}

function toWords(text: string): string[] {
  return toTokens(text).map(({ word }) => word);
}
