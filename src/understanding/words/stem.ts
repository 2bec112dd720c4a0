import { fromKeys } from "../../records/from-keys.ts";
import { anyOf } from "../../text/word-pattern.ts";
import type { StemRule } from "../../languages/model/word-forms.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";

/** Stem of every number: the exact number rarely matters. */
const ANY_NUMBER = "0";

/**
 * Strips a word's common endings, so that `developers` and `developer`, `utvecklarna` and `utvecklare` have the same
 * stem.
 */
export function stem(word: string, language: Language): string {
  if (/^\d+$/u.test(word)) return ANY_NUMBER;
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  return STEPS[language].reduce(applyStep, word);
}

/** A rule with its endings as one pattern, which matches the longest ending. */
type CompiledRule = StemRule & { readonly ending: RegExp; readonly vowel: RegExp; readonly doubled?: RegExp };

/** Rules of each language, compiled once. */
const STEPS = fromKeys(LANGUAGES, (language) => {
  const { steps, vowels } = LANGUAGE_DATA[language].stemming;
  const vowel = new RegExp(`[${vowels}]`, "u");
  return steps.map((rules) => rules.map((rule) => compile(rule, vowel)));
});

function compile(rule: StemRule, vowel: RegExp): CompiledRule {
  const { endings, undoubles } = rule;
  return {
    ...rule,
    ending: new RegExp(`${anyOf(endings)}$`, "u"),
    vowel,
    ...(undoubles !== undefined && { doubled: new RegExp(String.raw`([${undoubles}])\1$`, "u") }),
  };
}

function applyStep(word: string, rules: readonly CompiledRule[]): string {
  for (const rule of rules) {
    const stemmed = applyRule(word, rule);
    if (stemmed !== undefined) return stemmed;
  }
  return word;
}

function applyRule(word: string, rule: CompiledRule): string | undefined {
  const { ending, vowel, doubled, becomes = "", minLetters = 0, minStem = 0, needsVowel, after, notAfter } = rule;
  const at = word.length < minLetters ? -1 : word.search(ending);
  if (at < minStem) return undefined;
  const left = word.slice(0, at);
  if (needsVowel && !vowel.test(left)) return undefined;
  if (after && !after.some((end) => left.endsWith(end))) return undefined;
  if (notAfter && (left === "" || notAfter.some((end) => left.endsWith(end)))) return undefined;
  const single = doubled?.test(left) ? left.slice(0, -1) : left;
  return single + becomes;
}
