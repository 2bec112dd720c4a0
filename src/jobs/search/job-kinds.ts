import { LANGUAGES } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { JOB_KINDS, type JobKind } from "../../languages/model/jobs.ts";
import { anyWordOf } from "../../text/word-pattern.ts";

/** A kind of job in one language: what names it, and what it is called. */
const NAMED = JOB_KINDS.flatMap((kind) =>
  LANGUAGES.map((language) => {
    const { label, typed } = LANGUAGE_DATA[language].jobKinds[kind];
    return { kind, label, pattern: new RegExp(anyWordOf([...typed, label]), "iu") };
  }),
);

const KIND_OF_LABEL = new Map(NAMED.map(({ label, kind }) => [label, kind]));

/** Finds the kinds of jobs that a text names, each by its label in the language of the words. */
export function findJobKinds(text: string): string[] {
  const found = new Map<JobKind, string>();
  for (const { kind, label, pattern } of NAMED) if (!found.has(kind) && pattern.test(text)) found.set(kind, label);
  return [...found.values()];
}

/** Removes the names of kinds of jobs from a text. */
export function withoutJobKinds(text: string): string {
  return NAMED.reduce((left, { pattern }) => left.replace(pattern, " "), text);
}

/** Returns the words of which an ad of a kind has one; a term that is no kind stands for itself. */
export function toAlternatives(term: string): readonly string[] {
  const kind = KIND_OF_LABEL.get(term);
  return kind === undefined ? [term] : LANGUAGES.flatMap((language) => LANGUAGE_DATA[language].jobKinds[kind].found);
}
