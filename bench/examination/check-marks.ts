import type { Seen } from "../../src/tools/talk/channel-client.ts";
import type { Language } from "../../src/languages/language.ts";
import type { Reading } from "../../src/understanding/reading/reading.ts";
import type { Mark } from "./read-cases.ts";

/** Names of the marks of a reply. */
export const MARK_NAMES = ["kind", "must", "mustNot", "rel", "maxWords", "replyLang"] as const;
/** Name of one mark. */
export type MarkName = (typeof MARK_NAMES)[number];
/** Which marks pass; one that is not given is left out. */
export type MarkResults = Partial<Record<MarkName, boolean>>;

/** Share of the words of a reply that a repetition has in common with it. */
const SAME_SHARE = 0.6;

/** Compares a reply with its marks. @param previous the reply before, if any. */
export function checkMarks(mark: Mark, seen: Seen, previous: string, language: Language): MarkResults {
  const { kind, must, mustNot, rel, maxWords, replyLang = language } = mark;
  const { text, decision } = seen;
  return {
    ...(kind !== undefined && !kind.includes("any") && { kind: kind.includes(decision?.kind ?? "") }),
    ...(must !== undefined && { must: must.every((each) => toPattern(each).test(text)) }),
    ...(mustNot !== undefined && { mustNot: !mustNot.some((each) => toPattern(each).test(text)) }),
    ...(rel !== undefined && { rel: isRelated(rel, text, previous) }),
    ...(maxWords !== undefined && { maxWords: toWords(text).length <= maxWords }),
    replyLang: seen.language === replyLang,
  };
}

/** Whether every mark that is given passes; the language is reported apart. */
export function passesAll(results: MarkResults): boolean {
  return MARK_NAMES.every((name) => name === "replyLang" || results[name] !== false);
}

/** Whether the reading names the facet and the subject that the mark allows; left out where it names none. */
export function checkReading({ facet, subject }: Mark, reading: Reading): { facet?: boolean; subject?: boolean } {
  return {
    ...(facet !== undefined && { facet: facet.includes(reading.facets[0]?.value ?? null) }),
    // Without a name, a question is about the role.
    ...(subject !== undefined && {
      subject: subject.some((each) => (reading.subjects[0]?.value ?? "role") === (each ?? "role")),
    }),
  };
}

function isRelated(rel: "shorter" | "repeat" | "new", text: string, previous: string): boolean {
  const [words, before] = [toWords(text), new Set(toWords(previous))];
  switch (rel) {
    case "shorter":
      return words.length < toWords(previous).length;
    case "repeat":
      return words.filter((word) => before.has(word)).length >= SAME_SHARE * words.length;
    case "new":
      return text.trim() !== previous.trim();
  }
}

function toPattern(source: string): RegExp {
  return new RegExp(source, "iu");
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
