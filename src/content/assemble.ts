import type { z } from "zod";
import { assembleCare } from "./assemble-care.ts";
import { assembleFlow } from "./flows/assemble.ts";
import { filesOf, type TreeFile } from "./files/content-tree.ts";
import { assembleGeography, assembleSkills } from "./assemble-jobs.ts";
import { deepFreeze } from "../records/deep-freeze.ts";
import { formatBand } from "../languages/format-money.ts";
import { fromKeys } from "../records/from-keys.ts";
import { factsIn } from "./facts.ts";
import { joinAnswer } from "./lead.ts";
import { type About, DEFAULT_ABOUT, SMALL_TALK_ABOUT } from "./model/about.ts";
import type { Flow } from "./model/flow.ts";
import type { Content, Role, Topic } from "./model/content.ts";
import { LANGUAGES, type Language, type Localized } from "../languages/language.ts";
import { capitalize } from "../text/capitalize.ts";
import { fillPlaceholders, findPlaceholders } from "../text/placeholders.ts";
import { SCHEMAS } from "./schema/schemas.ts";

/** Builds the content from files without faults, with all figures filled in, and freezes it. */
export function assembleContent(files: readonly TreeFile[]): Content {
  const roles = new Map(filesOf(files, "role").map((file) => [file.role, toRole(file, files)]));
  const topics = new Map(filesOf(files, "topic").map((file) => [file.id, toTopic(file, roles.get(file.role))]));
  const care = assembleCare(filesOf(files, "care"));
  const vocabulary = readOne(SCHEMAS.vocabulary, filesOf(files, "vocabulary"));
  return deepFreeze({
    topics,
    flows: toFlows(files, topics, roles),
    roles,
    sources: new Map([...roles.values()].flatMap((role) => role.sources.map((source) => [source.id, source]))),
    vocabulary: fromKeys(LANGUAGES, (language) => new Map(Object.entries(vocabulary[language]))),
    skills: assembleSkills(filesOf(files, "skills")),
    geography: assembleGeography(filesOf(files, "geography")),
    catalogue: readOne(SCHEMAS.catalogue, filesOf(files, "catalogue")),
    starters: readOne(SCHEMAS.welcome, filesOf(files, "welcome")).starters,
    commands: readOne(SCHEMAS.commands, filesOf(files, "commands")),
    ...(care !== undefined && { care }),
  });
}

function toRole(file: TreeFile, files: readonly TreeFile[]): Role {
  const id = file.role;
  const role = readOne(SCHEMAS.role, [file]);
  const sources = readOne(SCHEMAS.sources, filesOf(files, "sources", id));
  const salaries = readOne(SCHEMAS.salaries, filesOf(files, "salaries", id));
  const education = readOne(SCHEMAS.education, filesOf(files, "education", id));
  const facts = readOne(SCHEMAS.facts, filesOf(files, "facts", id));
  return {
    id,
    title: role.title,
    jobTitles: role.job_titles,
    about: role.about,
    sources: Object.entries(sources).map(([key, source]) => ({ id: key, ...source })),
    salaries: Object.entries(salaries).map(([level, band]) => ({ level, ...band })),
    education: Object.entries(education).map(([key, path]) => ({ id: key, ...path })),
    facts: Object.entries(facts).map(([key, { valid_until: validUntil, ...fact }]) => ({
      id: key,
      ...fact,
      year: String(fact.year).replace("-", "–"),
      ...(validUntil !== undefined && { validUntil }),
    })),
  };
}

function toTopic(file: TreeFile, role: Role | undefined): Topic {
  const { source = [], lead_source, about = toDefaultAbout(file, role), ...topic } = readOne(SCHEMAS.topic, [file]);
  const fill = (text: Localized) =>
    fromKeys(LANGUAGES, (language) => fillFigures(text[language], toFigureTexts(role, language)));
  const lead = fill(topic.lead);
  const more = topic.more && fill(topic.more);
  const located = factsIn(file);
  const facts = [...new Set(located.map(({ id }) => id))];
  const leadFacts = [...new Set(located.filter(({ part }) => part === "lead").map(({ id }) => id))];
  const ofFacts = facts.flatMap((id) => role?.facts.find((fact) => fact.id === id)?.source ?? []);
  const sources = [...new Set([...ofFacts, ...[source].flat()])];
  const ofFigures = findFigureSources(Object.values(topic.lead), role);
  const hasFigures = leadFacts.length + ofFigures.length > 0;
  // A lead without a figure rests on what the topic names.
  const ofClaims = [lead_source ?? (hasFigures ? [] : source)].flat();
  return {
    id: file.id,
    role: file.role,
    area: file.area,
    ...topic,
    about: [about].flat(),
    lead,
    ...(more && { more }),
    answer: fromKeys(LANGUAGES, (language) => joinAnswer(lead[language], more?.[language])),
    facts,
    leadFacts,
    leadSources: [...new Set([...ofFigures, ...ofClaims])],
    sources,
  };
}

/** Returns the sources of the salary bands and education paths that texts name. */
function findFigureSources(texts: readonly string[], role: Role | undefined): string[] {
  const names = new Set(texts.flatMap(findPlaceholders).map(({ name }) => name));
  const bands = (role?.salaries ?? []).filter(({ level }) => names.has(`salary.${level}`));
  const paths = (role?.education ?? []).filter(({ id }) => names.has(`education.${id}`));
  return [...new Set([...bands, ...paths].map(({ source }) => source))];
}

function toDefaultAbout({ area }: TreeFile, role: Role | undefined): About {
  return role === undefined ? SMALL_TALK_ABOUT : (role.about[area] ?? DEFAULT_ABOUT);
}

function toFlows(
  files: readonly TreeFile[],
  topics: ReadonlyMap<string, Topic>,
  roles: ReadonlyMap<string, Role>,
): Map<string, Flow> {
  const raw = new Map(filesOf(files, "flow").map((file) => [file.id, readOne(SCHEMAS.flow, [file])]));
  return new Map(
    [...raw].map(([id, flow]) => {
      const role = topics.get(flow.serves)?.role ?? "";
      // Facts stay as placeholders: what is said names their sources below.
      const fill = (text: Localized) =>
        fromKeys(LANGUAGES, (language) => fillFigures(text[language], toBandTexts(roles.get(role), language)));
      return [id, assembleFlow(id, flow, raw, role, fill)];
    }),
  );
}

/** Returns the texts of the placeholders `{salary.junior}`, `{education.university}` and `{fact.<id>}`, by name. */
function toFigureTexts(role: Role | undefined, language: Language): Record<string, string> {
  return {
    ...toBandTexts(role, language),
    ...Object.fromEntries((role?.facts ?? []).map((fact) => [`fact.${fact.id}`, fact.text[language]])),
  };
}

/** Returns the texts of the placeholders `{salary.junior}` and `{education.university}`, by name. */
function toBandTexts(role: Role | undefined, language: Language): Record<string, string> {
  return Object.fromEntries([
    ...(role?.salaries ?? []).map((band) => [`salary.${band.level}`, formatBand(band, language)]),
    ...(role?.education ?? []).map((path) => [`education.${path.id}`, path.title[language]]),
  ]);
}

/** Fills figures in, each with a capital letter where it begins a sentence or a line. */
function fillFigures(text: string, figures: Readonly<Record<string, string>>): string {
  const filled = text.replaceAll(FIRST_PLACEHOLDER, (found, before: string, name: string) =>
    Object.hasOwn(figures, name) ? `${before}${capitalize(figures[name]!)}` : found,
  );
  return fillPlaceholders(filled, figures);
}

/** A placeholder at the beginning of a text, a line, an item or a sentence, with what stands before it. */
const FIRST_PLACEHOLDER = /(^(?:- )?|[.!?]\s+)\{([^{}]*)\}/gm;

/** Reads the only file of a kind; an absent optional file counts as empty. */
function readOne<Schema extends z.ZodType>(schema: Schema, [file]: readonly TreeFile[]): z.output<Schema> {
  return schema.parse(file ? file.yaml?.value : {});
}
