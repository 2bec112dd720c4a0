import { LANGUAGES, type Language } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import { ANSWER_PARTS } from "../facts.ts";
import type { Fault } from "../faults/fault.ts";
import { filesOf, textsAt, type LocatedText, type TreeFile } from "../files/content-tree.ts";
import { countWords } from "../../text/count-words.ts";
import { SMALL_TALK } from "../model/content.ts";
import { readFigures } from "./read-figures.ts";

/** Most words of a sentence, with its figures filled in; an amount is one word. */
const MAX_SENTENCE_WORDS = 25;

/** Words up to which an opening before a colon, a comma or a full stop is a verdict on a question nobody may have asked. */
const MAX_VERDICT_WORDS = 2;

/** Text before the first colon, semicolon or full stop; a yes or no before a comma has a check of its own. */
const OPENING = /^([^.,:;!?]*)[.:;!?]\s/u;

/** Letters by which two forms of a word are the same: developer, developing. */
const STEM_LETTERS = 4;

/** Warns of sentences that are too long to be taken in at once. */
export function findLongSentences(files: readonly TreeFile[]): Fault[] {
  return forEachText(files, ANSWER_PARTS, (topic, { path, text }, filled) => {
    const longest = Math.max(0, ...toSentences(filled).map((sentence) => countWords(joinAmounts(sentence))));
    if (longest <= MAX_SENTENCE_WORDS || text === "" || !topic.yaml) return [];
    return [topic.yaml.fault(path, `has a sentence of ${longest} words, at most ${MAX_SENTENCE_WORDS} read well`)];
  });
}

/** Warns of leads of a role that open with a bare verdict: "Very good:" is false for the next question. */
export function findBareVerdicts(files: readonly TreeFile[]): Fault[] {
  return forEachText(files, ["lead"], (topic, { path }, filled) => {
    const [, opening] = OPENING.exec(filled) ?? [];
    const isVerdict =
      opening !== undefined && countWords(opening) <= MAX_VERDICT_WORDS && !namesSubject(topic, path, opening);
    if (!isVerdict || !topic.yaml) return [];
    return [topic.yaml.fault(path, `opens with the bare verdict "${opening}"; begin with what it is about`)];
  });
}

/** Warns of leads of a role whose first sentence has no word of the topic's title or of the words its questions share. */
export function findUnnamedSubjects(files: readonly TreeFile[]): Fault[] {
  return forEachText(files, ["lead"], (topic, { path }, filled) => {
    const [first = ""] = toSentences(filled);
    if (countWords(first) <= MAX_VERDICT_WORDS || namesSubject(topic, path, first) || !topic.yaml) return [];
    return [
      topic.yaml.fault(path, "does not name its subject in its first sentence, so a wrong pick would read as false"),
    ];
  });
}

/** Splits a text into sentences and the items of lists. */
function toSentences(text: string): string[] {
  return text.split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}\d"“”])/u).filter(Boolean);
}

function joinAmounts(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\d{3})/g, "");
}

function forEachText(
  files: readonly TreeFile[],
  parts: readonly (typeof ANSWER_PARTS)[number][],
  check: (topic: TreeFile, text: LocatedText, filled: string) => Fault[],
): Fault[] {
  const topics = filesOf(files, "topic").filter(
    ({ role, yaml }) => role !== SMALL_TALK && yaml?.movedFrom === undefined,
  );
  return [...Map.groupBy(topics, ({ role }) => role)].flatMap(([role, ofRole]) =>
    LANGUAGES.flatMap((language) => {
      const figures = readFigures(files, role, language);
      return ofRole.flatMap((topic) =>
        parts.flatMap((part) =>
          textsAt(topic, [part, language]).flatMap((text) => check(topic, text, fillPlaceholders(text.text, figures))),
        ),
      );
    }),
  );
}

function namesSubject(topic: TreeFile, [, language]: readonly PropertyKey[], text: string): boolean {
  const said = toStems(text);
  return subjectStems(topic, language as Language).some((stem) => [...said].some((word) => hasStem(word, stem)));
}

/** A stem may stand inside a compound; two letters are a word alone. */
function hasStem(word: string, stem: string): boolean {
  return stem.length > 2 ? word.includes(stem) : word === stem;
}

/** Stems of the title, and those that at least a quarter of the questions have. */
function subjectStems(topic: TreeFile, language: Language): string[] {
  const titles = textsAt(topic, ["title", language]).flatMap(({ text }) => [...toStems(text)]);
  const questions = textsAt(topic, ["questions", language]).map(({ text }) => toStems(text));
  const counts = Map.groupBy(
    questions.flatMap((words) => [...words]),
    (stem) => stem,
  );
  const shared = [...counts].filter(([, found]) => found.length * 4 >= questions.length).map(([stem]) => stem);
  return [...new Set([...titles, ...shared])].map((stem) => stem.slice(0, STEM_LETTERS));
}

function toStems(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}+#.]{2,}/gu) ?? []).filter(
      (word) => word.length >= STEM_LETTERS || /^\p{L}{2,3}$/u.test(word),
    ),
  );
}
