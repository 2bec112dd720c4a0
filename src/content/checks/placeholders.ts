import { filesOf, idsOf, textsAt, type PlacedText, type TreeFile } from "../files/content-tree.ts";
import { didYouMean } from "../faults/did-you-mean.ts";
import type { Fault } from "../faults/fault.ts";
import { LANGUAGES, VOICE_KEYS, VOICE_PLACES } from "../model/content.ts";
import { BRACE, findPlaces } from "../../text/placeholders.ts";

/** Finds braces that the bot could not fill: unknown names, and braces without a partner. */
export function checkPlaces(files: readonly TreeFile[]): Fault[] {
  const answers = filesOf(files, "topic").flatMap((topic) => {
    const salaries = idsOf(files, "salaries", topic.role);
    const education = idsOf(files, "education", topic.role);
    const facts = idsOf(files, "facts", topic.role);
    if (!salaries || !education || !facts) return [];
    const known = [
      ...salaries.map((level) => `salary.${level}`),
      ...education.map((path) => `education.${path}`),
      ...facts.map((fact) => `fact.${fact}`),
    ];
    return textsOf(topic, "answer").flatMap((text) => checkText(topic, text, known));
  });
  const voice = filesOf(files, "voice").flatMap((file) =>
    VOICE_KEYS.flatMap((key) => textsOf(file, key).flatMap((text) => checkText(file, text, VOICE_PLACES[key] ?? []))),
  );
  const titles = filesOf(files, "topic").flatMap((topic) =>
    textsOf(topic, "title").flatMap((text) => checkText(topic, text, [])),
  );
  return [...answers, ...voice, ...titles];
}

function textsOf(file: TreeFile, key: string): PlacedText[] {
  return LANGUAGES.flatMap((language) => textsAt(file, [key, language]));
}

function checkText(file: TreeFile, { path, text }: PlacedText, known: readonly string[]): Fault[] {
  return findPlaces(text).flatMap(({ name, brace }) => {
    if (!file.yaml || (name !== undefined && known.includes(name))) return [];
    return [file.yaml.faultInside(path, BRACE, brace, explainPlace(name, known))];
  });
}

/** Says why a place cannot be filled, and with what it could. */
export function explainPlace(name: string | undefined, known: readonly string[]): string {
  if (name === undefined) return "a brace stands alone; braces only mark a place to fill";
  const hint = didYouMean(name, known);
  if (known.length === 0) return `{${name}} cannot be filled; no places belong here`;
  return `{${name}} cannot be filled${hint === "" ? `; known are ${known.map((each) => `{${each}}`).join(", ")}` : hint}`;
}
