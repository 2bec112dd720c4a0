import type { Content, Source, SourcedFact, Topic, CatalogueKey } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { SourceLine } from "../model/reply.ts";
import type { WordingContext } from "../model/turn.ts";

/**
 * Names the sources of an answer or of its lead: a line for its figures that share source, year and group of people, and
 * a line for each source that none of its figures names.
 */
export function sourceLines({ content, language }: WordingContext, topic: Topic, part: SourcedPart): SourceLine[] {
  const facts = factsOf(content, topic, part, language);
  const ofFacts = factLines({ content, language }, facts);
  const told = new Set(facts.map((fact) => fact.source));
  const named = part === "whole" ? topic.sources : topic.leadSources;
  const others = named.filter((id) => !told.has(id)).flatMap((id) => content.sources.get(id) ?? []);
  return [...ofFacts, ...others.map((source) => plainLine(content, source, language))];
}

/** Lists each source once, for several parts of a reply may name the same. */
export function uniqueSources(sources: readonly SourceLine[]): SourceLine[] {
  return [...new Map(sources.map((source) => [source.text, source])).values()];
}

/** Names the sources of some figures: a line for those that share source, year and group of people. */
export function factLines({ content, language }: Told, facts: readonly SourcedFact[]): SourceLine[] {
  const groups = Map.groupBy(facts, ({ source, about, year }) => JSON.stringify([source, about[language], year]));
  return [...groups.values()].flatMap((group) => factLine(content, group, language));
}

type Told = Pick<WordingContext, "content" | "language">;

/** Part of an answer whose sources are named: `more` names those of the whole. */
export type SourcedPart = "lead" | "whole" | { readonly sentence: string };

/** Year of facts whose source gives none. */
export const UNDATED = "undated";

/** Returns the facts of an answer, of its lead, or those that a sentence names. */
export function factsOf(content: Content, topic: Topic, part: SourcedPart, language: Language): SourcedFact[] {
  const known = content.roles.get(topic.role)?.facts ?? [];
  const ids = part === "lead" ? topic.leadFacts : topic.facts;
  const facts = ids.flatMap((id) => known.find((fact) => fact.id === id) ?? []);
  return typeof part === "string" ? facts : facts.filter(({ text }) => part.sentence.includes(text[language]));
}

function factLine(content: Content, facts: readonly SourcedFact[], language: Language): SourceLine[] {
  const [first] = facts;
  const source = content.sources.get(first?.source ?? "");
  if (first === undefined || source === undefined) return [];
  const text = say(content, "fact-source", language, {
    figures: listFigures(facts, language),
    about: first.about[language],
    year: nameYear(content, first, language),
    name: source.name[language],
  });
  return [withAddress(text, source)];
}

/**
 * Names the year of a fact. Where the source gives none, it is said to be undated, or, where its page has a date, that the figures
 * have no year of their own: "published in March 2026, undated" would deny what it says.
 */
export function nameYear(
  { catalogue, sources }: Content,
  { year, about, source }: SourcedFact,
  language: Language,
): string {
  if (year !== UNDATED) return year;
  const isPageDated = YEAR.test(about[language]) || YEAR.test(sources.get(source)?.name[language] ?? "");
  return catalogue[isPageDated ? "undated-figures" : "undated"][language];
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** Names a source by its id. */
export function sourceLine({ content, language }: WordingContext, id: string): SourceLine[] {
  const source = content.sources.get(id);
  return source === undefined ? [] : [plainLine(content, source, language)];
}

/** A day on which nobody can look again, as where there is no address, says nothing. */
function plainLine(content: Content, source: Source, language: Language): SourceLine {
  const key = source.url === undefined ? "source-unlinked" : "source";
  const text = say(content, key, language, { name: source.name[language], date: source.date });
  return withAddress(text, source);
}

function withAddress(text: string, { url }: Source): SourceLine {
  return url === undefined ? { text } : { text, url };
}

/** Lists the texts of facts, each once. */
export function listFigures(facts: readonly SourcedFact[], language: Language): string {
  return [...new Set(facts.map((fact) => fact.text[language]))].join(", ");
}

function say(
  content: Content,
  key: CatalogueKey,
  language: Language,
  placeholders: Readonly<Record<string, string>>,
): string {
  return fillPlaceholders(content.catalogue[key][language], placeholders);
}
