import type { Localized } from "../../languages/language.ts";
import { SPEAK_COMMANDS } from "../../languages/languages.ts";
import type { About } from "./about.ts";
import type { Flow } from "./flow.ts";
import type { Geography, Skill } from "./jobs.ts";
import { FLOW_CATALOGUE_KEYS, FLOW_CATALOGUE_PLACEHOLDERS } from "./catalogue/flows.ts";
import { DATA_CATALOGUE_KEYS, DATA_CATALOGUE_PLACEHOLDERS } from "./catalogue/my-data.ts";
import { ALERTS_CATALOGUE_KEYS, ALERTS_CATALOGUE_PLACEHOLDERS } from "./catalogue/alerts.ts";
import { JOBS_CATALOGUE_KEYS, JOBS_CATALOGUE_PLACEHOLDERS } from "./catalogue/jobs.ts";
import { MAIL_CATALOGUE_KEYS, MAIL_CATALOGUE_PLACEHOLDERS } from "./catalogue/mail.ts";

/** Where facts come from; shown below each answer that rests on it. */
export type Source = {
  readonly id: string;
  readonly name: Localized;
  /** Address of the source, where there is one. */
  readonly url?: string;
  /** ISO date on which the facts were read or published. */
  readonly date: string;
};

/** One salary band of a role: gross pay from `minimum` to `maximum`. */
export type SalaryBand = {
  /** Name of the band, used in answers as `{salary.<level>}`. */
  readonly level: string;
  readonly title: Localized;
  readonly minimum: number;
  readonly maximum: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly period: "month" | "year" | "hour";
  /** ISO 3166-1 code of the country the figure is about. */
  readonly market: string;
  /** Id of a `Source`. */
  readonly source: string;
  /** ISO date of the figure. */
  readonly date: string;
};

/** One way into the role. */
export type EducationPath = {
  readonly id: string;
  readonly title: Localized;
  /** One sentence a person would say about this path. */
  readonly summary: Localized;
  /** Id of a `Source`. */
  readonly source: string;
};

/** Folder, and so the role, of the topics that belong to no role and have no source. */
export const SMALL_TALK = "small-talk";

/** One figure somebody else found out, with what a reader needs to judge it. */
export type SourcedFact = {
  /** Name of the fact, used in answers as `{fact.<id>}`. */
  readonly id: string;
  /** The figure as said in a sentence: `83%`, `55 000 SEK a month`. */
  readonly text: Localized;
  /** Whom or what the figure is about: `new IT graduates, Sweden`. */
  readonly about: Localized;
  /** Year or span of the data, not of the page that tells it: `2024`, `2009–2014`; or `undated`. */
  readonly year: string;
  /** Id of a `Source`. */
  readonly source: string;
  /** ISO date of the last day on which the figure is known to apply; absent when it describes a year that has passed. */
  readonly validUntil?: string;
  /** What an adviser should know when checking the figure; never shown to visitors. */
  readonly note?: string;
};

/** A question visitors ask and its answer: the unit of knowledge. */
export type Topic = {
  /** The file's name without its ending; a public contract. */
  readonly id: string;
  /** Folder of the role, or `small-talk`. */
  readonly role: string;
  /** Subfolder inside the role; empty when there is none. */
  readonly area: string;
  /** Short name, used on buttons. */
  readonly title: Localized;
  /** Example questions that lead here. */
  readonly questions: Localized<readonly string[]>;
  /** What the bot says, with every figure already placed. */
  readonly answer: Localized;
  /** Its subjects and the facets it answers; never empty. */
  readonly about: readonly About[];
  /** Names of the salary bands the answer draws as a table. */
  readonly figures: readonly string[];
  /** Ids of topics worth asking next. */
  readonly related: readonly string[];
  /** Id of the topic that answers "why?" right after this one. */
  readonly why?: string;
  /** Id of the flow that goes deeper, offered first below the answer. */
  readonly flow?: string;
  /** Something about the visitor's own data that is done below the answer. */
  readonly does?: DataCommand;
  /** What a visitor can ask about their own data, offered below the answer. */
  readonly commands: readonly DataCommand[];
  /** Ids of the facts placed in the answer, in the order they are first said. */
  readonly facts: readonly string[];
  /** Ids of every `Source` the answer rests on, those of its facts included; small talk has none. */
  readonly sources: readonly string[];
  /** ISO date on which an adviser last read the answer against its source. */
  readonly reviewed: string;
};

/** What the bot knows about one role. */
export type Role = {
  /** Name of the role's folder. */
  readonly id: string;
  readonly title: Localized;
  /** Words in the title of a job ad that mark it as one for this role, either language. */
  readonly jobTitles: readonly string[];
  /** By area, what topics are about that do not say so themselves. */
  readonly about: Readonly<Record<string, About>>;
  readonly sources: readonly Source[];
  readonly salaries: readonly SalaryBand[];
  readonly education: readonly EducationPath[];
  readonly facts: readonly SourcedFact[];
};

/** Words that mean the same: for each language, a canonical word or phrase and the spellings folded into it. */
export type Vocabulary = Localized<ReadonlyMap<string, readonly string[]>>;

/** The sentences the bot says around answers; `dialogs/messages.yaml` holds exactly these. `{name}` marks a place to fill. */
export const CATALOGUE_KEYS = [
  "welcome",
  "clarify",
  "none-of-these",
  "instead",
  "fallback",
  "fallback-nearest",
  "more",
  "source",
  "empty",
  "too-long",
  "attachment",
  "switched-language",
  "started-over",
  "nothing-to-repeat",
  "why-what",
  "error",
  "state-unreadable",
  "fact-source",
  "undated",
  "outdated",
  "search-nothing",
  "search-unreadable",
  "welcome-group",
  "welcome-group-by",
  "working",
  "choose-first",
  "not-a-button",
  ...FLOW_CATALOGUE_KEYS,
  ...JOBS_CATALOGUE_KEYS,
  ...DATA_CATALOGUE_KEYS,
  ...ALERTS_CATALOGUE_KEYS,
  ...MAIL_CATALOGUE_KEYS,
] as const;

/** Names one sentence of the message catalogue. */
export type CatalogueKey = (typeof CATALOGUE_KEYS)[number];

/** The places that a sentence of the catalogue may hold, as `{name}`; a key that is not here holds none. */
export const CATALOGUE_PLACEHOLDERS: Partial<Record<CatalogueKey, readonly string[]>> = {
  source: ["name", "date"],
  "fact-source": ["figures", "about", "year", "name"],
  outdated: ["figures", "date"],
  "welcome-group-by": ["name"],
  ...FLOW_CATALOGUE_PLACEHOLDERS,
  ...JOBS_CATALOGUE_PLACEHOLDERS,
  ...DATA_CATALOGUE_PLACEHOLDERS,
  ...ALERTS_CATALOGUE_PLACEHOLDERS,
  ...MAIL_CATALOGUE_PLACEHOLDERS,
};

/** What a visitor can ask about what is kept of them. */
export const DATA_COMMANDS = ["my-data", "export-data", "delete-data"] as const;

/** Names one of these. */
export type DataCommand = (typeof DATA_COMMANDS)[number];

/** What a visitor can tell the bot to do, at any time; `dialogs/commands.yaml` holds the phrases of exactly these. */
export const VISITOR_COMMANDS = [
  "start-over",
  "repeat",
  ...Object.values(SPEAK_COMMANDS),
  "why",
  "more",
  "wider",
  "narrower",
  "other-place",
  "and-about",
  "first-choice",
  "second-choice",
  "third-choice",
  "no-choice",
  "yes",
  "no",
  "back",
  "skip",
  "why-ask",
  "cancel",
  "where",
  "person",
  "resume",
  "correct",
  "change-answer",
  ...DATA_COMMANDS,
  "politely",
] as const;

/** Names one command. */
export type VisitorCommand = (typeof VISITOR_COMMANDS)[number];

/** Everything the bot knows and says: checked, frozen, and replaced as a whole on a reload. */
export type Content = {
  readonly topics: ReadonlyMap<string, Topic>;
  /** Guided dialogs, by id; no topic has the id of a flow. */
  readonly flows: ReadonlyMap<string, Flow>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly vocabulary: Vocabulary;
  /** What employers ask for; empty where `knowledge/skills.yaml` is left out. */
  readonly skills: readonly Skill[];
  /** Where jobs can be; without a place where `knowledge/geography.yaml` is left out. */
  readonly geography: Geography;
  readonly catalogue: Readonly<Record<CatalogueKey, Localized>>;
  /** Ids of the topics offered on the welcome, best first; from `dialogs/welcome.yaml`. */
  readonly starters: readonly string[];
  readonly commands: Readonly<Record<VisitorCommand, Localized<readonly string[]>>>;
};
