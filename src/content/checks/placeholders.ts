import { filesOf, idsOf, textsAt, type LocatedText, type TreeFile } from "../files/content-tree.ts";
import { ANSWER_PARTS } from "../facts.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import { OPERATOR_PLACEHOLDERS } from "../model/catalogue/operator.ts";
import { CATALOGUE_KEYS, CATALOGUE_PLACEHOLDERS, SMALL_TALK } from "../model/content.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { BRACE, findPlaceholders } from "../../text/placeholders.ts";

/** Finds unknown placeholders and unpaired braces. */
export function checkPlaceholders(files: readonly TreeFile[]): Fault[] {
  const answers = filesOf(files, "topic").flatMap((topic) => {
    const salaries = idsOf(files, "salaries", topic.role);
    const education = idsOf(files, "education", topic.role);
    const facts = idsOf(files, "facts", topic.role);
    if (!salaries || !education || !facts) return [];
    const known = [
      ...salaries.map((level) => `salary.${level}`),
      ...education.map((path) => `education.${path}`),
      ...facts.map((fact) => `fact.${fact}`),
      ...(topic.role === SMALL_TALK ? OPERATOR_PLACEHOLDERS : []),
    ];
    return ANSWER_PARTS.flatMap((part) => textsOf(topic, part)).flatMap((text) => checkText(topic, text, known));
  });
  const sentences = filesOf(files, "catalogue").flatMap((file) =>
    CATALOGUE_KEYS.flatMap((key) =>
      textsOf(file, key).flatMap((text) => checkText(file, text, CATALOGUE_PLACEHOLDERS[key] ?? [])),
    ),
  );
  const titles = filesOf(files, "topic").flatMap((topic) =>
    textsOf(topic, "title").flatMap((text) => checkText(topic, text, [])),
  );
  return [...answers, ...sentences, ...titles];
}

function textsOf(file: TreeFile, key: string): LocatedText[] {
  return LANGUAGES.flatMap((language) => textsAt(file, [key, language]));
}

function checkText(file: TreeFile, { path, text }: LocatedText, known: readonly string[]): Fault[] {
  return findPlaceholders(text).flatMap(({ name, brace }) => {
    if (!file.yaml || (name !== undefined && known.includes(name))) return [];
    return [file.yaml.faultInside(path, BRACE, brace, explainPlaceholder(name, known))];
  });
}

/** Explains why a placeholder cannot be filled and lists the known ones. */
export function explainPlaceholder(name: string | undefined, known: readonly string[]): string {
  if (name === undefined) return "has an unpaired brace; braces mark placeholders only";
  const hint = didYouMean(name, known);
  if (known.length === 0) return `{${name}} cannot be filled; this text takes no placeholders`;
  return `{${name}} cannot be filled${hint === "" ? `; known are ${known.map((each) => `{${each}}`).join(", ")}` : hint}`;
}
