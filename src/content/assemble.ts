import type { z } from "zod";
import type { ContentKind } from "./content-files.ts";
import { filesOf, type TreeFile } from "./content-tree.ts";
import { formatBand } from "./format-money.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { LANGUAGES, type Content, type Language, type Localized, type Role, type Topic } from "./model.ts";
import { fillPlaces } from "./places.ts";
import { SCHEMAS } from "./schemas.ts";

/** Builds the content from files that have no fault, with every figure placed, and freezes it. */
export function assembleContent(files: readonly TreeFile[]): Content {
  const roles = new Map(filesOf(files, "role").map((file) => [file.role, toRole(file, files)]));
  const topics = new Map(filesOf(files, "topic").map((file) => [file.id, toTopic(file, roles.get(file.role))]));
  const vocabulary = readOne(files, "vocabulary");
  return deepFreeze({
    topics,
    roles,
    sources: new Map([...roles.values()].flatMap((role) => role.sources.map((source) => [source.id, source]))),
    vocabulary: toLocalized((language) => new Map(Object.entries(vocabulary[language]))),
    voice: readOne(files, "voice"),
    starters: readOne(files, "welcome").starters,
    commands: readOne(files, "commands"),
  });
}

function toRole(file: TreeFile, files: readonly TreeFile[]): Role {
  const sources = readOne(files, "sources", file.role);
  const salaries = readOne(files, "salaries", file.role);
  const education = readOne(files, "education", file.role);
  return {
    id: file.role,
    title: SCHEMAS.role.parse(file.yaml?.value).title,
    sources: Object.entries(sources).map(([id, source]) => ({ id, ...source })),
    salaries: Object.entries(salaries).map(([level, band]) => ({ level, ...band })),
    education: Object.entries(education).map(([id, path]) => ({ id, ...path })),
  };
}

function toTopic(file: TreeFile, role: Role | undefined): Topic {
  const topic = SCHEMAS.topic.parse(file.yaml?.value);
  const answer = toLocalized((language) => fillPlaces(topic.answer[language], toPlaces(role, language)));
  return { id: file.id, role: file.role, area: file.area, ...topic, answer };
}

/** What `{salary.junior}` and `{education.university}` stand for. */
function toPlaces(role: Role | undefined, language: Language): Record<string, string> {
  return Object.fromEntries([
    ...(role?.salaries ?? []).map((band) => [`salary.${band.level}`, formatBand(band, language)]),
    ...(role?.education ?? []).map((path) => [`education.${path.id}`, path.title[language]]),
  ]);
}

/** Reads the one file of a kind; one that need not exist counts as empty. */
function readOne<Kind extends ContentKind>(
  files: readonly TreeFile[],
  kind: Kind,
  role = "",
): z.infer<(typeof SCHEMAS)[Kind]> {
  const [file] = filesOf(files, kind, role);
  return SCHEMAS[kind].parse(file ? file.yaml?.value : {}) as z.infer<(typeof SCHEMAS)[Kind]>;
}

function toLocalized<T>(toValue: (language: Language) => T): Localized<T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, toValue(language)])) as Record<Language, T>;
}
