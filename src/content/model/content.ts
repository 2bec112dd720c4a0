import type { Localized } from "../../languages/language.ts";
import { SPEAK_COMMANDS } from "../../languages/languages.ts";
import type { SHAPES } from "../../languages/model/reading.ts";
import type { About } from "./about.ts";
import type { Care } from "./care.ts";
import type { Flow } from "./flow.ts";
import type { Geography, Skill } from "./jobs.ts";
import { FLOW_CATALOGUE_KEYS, FLOW_CATALOGUE_PLACEHOLDERS } from "./catalogue/flows.ts";
import { GAP_CATALOGUE_KEYS, GAP_CATALOGUE_PLACEHOLDERS } from "./catalogue/gap.ts";
import { DATA_CATALOGUE_KEYS, DATA_CATALOGUE_PLACEHOLDERS } from "./catalogue/my-data.ts";
import { ALERTS_CATALOGUE_KEYS, ALERTS_CATALOGUE_PLACEHOLDERS } from "./catalogue/alerts.ts";
import { JOBS_CATALOGUE_KEYS, JOBS_CATALOGUE_PLACEHOLDERS } from "./catalogue/jobs.ts";
import { PERSONAL_CATALOGUE_KEYS, PERSONAL_CATALOGUE_PLACEHOLDERS } from "./catalogue/personal.ts";
import { MAIL_CATALOGUE_KEYS, MAIL_CATALOGUE_PLACEHOLDERS } from "./catalogue/mail.ts";
import { OPERATOR_CATALOGUE_KEYS, OPERATOR_CATALOGUE_PLACEHOLDERS } from "./catalogue/operator.ts";
import { TALK_CATALOGUE_KEYS, TALK_CATALOGUE_PLACEHOLDERS } from "./catalogue/talk.ts";

/** A source of facts; shown below each answer that is based on it. */
export type Source = {
  readonly id: string;
  readonly name: Localized;
  /** Address of the source, where there is one. */
  readonly url?: string;
  /** ISO date on which the facts were read or published. */
  readonly date: string;
};

/** Kinds of figures. */
export const STATISTICS = ["mean", "median", "range", "share", "count"] as const;

/** How a figure was made, as far as its source says. */
export type Statistics = {
  readonly statistic?: (typeof STATISTICS)[number];
  /** How many it rests on: a number of people, or a number with its unit. */
  readonly sample?: number | Localized;
};

/** One salary band of a role: gross pay from `minimum` to `maximum`. */
export type SalaryBand = Statistics & {
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

/** One education path to the role. */
export type EducationPath = {
  readonly id: string;
  readonly title: Localized;
  /** One sentence about the path. */
  readonly summary: Localized;
  /** Id of a `Source`. */
  readonly source: string;
};

/** Folder, and so the role, of topics without a role and a source. */
export const SMALL_TALK = "small-talk";

/** One figure with its source, year and subject. */
export type SourcedFact = Statistics & {
  /** Name of the fact, used in answers as `{fact.<id>}`. */
  readonly id: string;
  /** The figure as said in a sentence: `83%`, `SEK 55,000 a month`. */
  readonly text: Localized;
  /** Subject of the figure: `new IT graduates, Sweden`. */
  readonly about: Localized;
  /** Year or span of the data, not of the source's page: `2024`, `2009–2014`; or `undated`. */
  readonly year: string;
  /** Id of a `Source`. */
  readonly source: string;
  /** ISO date of the last day on which the figure is known to apply; absent when it describes a year that has passed. */
  readonly validUntil?: string;
  /** Whether it was counted or asked in its year and is no rule, though no statistic is known. */
  readonly measured?: true;
  /** Note for the adviser who checks the figure; never shown to visitors. */
  readonly note?: string;
};

/** An intent: example questions and their answer. */
export type Topic = {
  /** The file's name without its extension; a public contract. */
  readonly id: string;
  /** Folder of the role, or `small-talk`. */
  readonly role: string;
  /** Subfolder inside the role; empty when there is none. */
  readonly area: string;
  /** Short name, used on buttons. */
  readonly title: Localized;
  /** Example questions of the topic. */
  readonly questions: Localized<readonly string[]>;
  /** The direct answer, at most `MAX_LEAD_WORDS` words, with its figures filled in. */
  readonly lead: Localized;
  /** The rest of the answer, told on request; absent where the lead says all. */
  readonly more?: Localized;
  /** The whole answer: the lead, then the rest. */
  readonly answer: Localized;
  /** Words before the lead, by the shape of the question; true whichever way a question is put. */
  readonly openers: Readonly<Partial<Record<(typeof SHAPES)[number], Localized>>>;
  /** Its subjects and the facets it answers; never empty. */
  readonly about: readonly About[];
  /** Names of the salary bands shown as a table. */
  readonly figures: readonly string[];
  /** Ids of related topics. */
  readonly related: readonly string[];
  /** Id of the topic that answers "why?" right after this one. */
  readonly why?: string;
  /** Id of the flow that goes deeper, offered first below the answer. */
  readonly flow?: string;
  /** Command about the visitor's data that is executed with the answer. */
  readonly does?: DataCommand;
  /** Commands about the visitor's data, offered below the answer. */
  readonly commands: readonly DataCommand[];
  /** Ids of the facts in the answer, in the order of their first mention. */
  readonly facts: readonly string[];
  /** Ids of the facts in the lead. */
  readonly leadFacts: readonly string[];
  /** Ids of the sources of the lead, besides those of its facts. */
  readonly leadSources: readonly string[];
  /** Ids of every `Source` of the answer, including those of its facts; small talk has none. */
  readonly sources: readonly string[];
  /** ISO date on which an adviser last compared the answer with its source. */
  readonly reviewed: string;
};

/** A role with its sources and figures. */
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

/** Synonyms: for each language, a canonical word or phrase and the spellings that are folded into it. */
export type Vocabulary = Localized<ReadonlyMap<string, readonly string[]>>;

/** Keys of the message catalogue; `dialogs/messages.yaml` has exactly these. */
export const CATALOGUE_KEYS = [
  "welcome",
  "clarify",
  "none-of-these",
  "instead",
  "fallback",
  "fallback-nearest",
  "more",
  "label-more",
  "all-told",
  "more-sources",
  "source",
  "source-unlinked",
  "empty",
  "no-question",
  "too-long",
  "attachment",
  "switched-language",
  "started-over",
  "nothing-to-repeat",
  "why-what",
  "error",
  "state-unreadable",
  "answer-may-be-lost",
  "fact-source",
  "undated",
  "undated-figures",
  "outdated",
  "outdated-several",
  "outdated-from",
  "outdated-newer",
  "outdated-until",
  "search-nothing",
  "search-unreadable",
  "welcome-group",
  "welcome-group-by",
  "working",
  "choose-first",
  "not-a-button",
  ...GAP_CATALOGUE_KEYS,
  ...FLOW_CATALOGUE_KEYS,
  ...JOBS_CATALOGUE_KEYS,
  ...DATA_CATALOGUE_KEYS,
  ...ALERTS_CATALOGUE_KEYS,
  ...MAIL_CATALOGUE_KEYS,
  ...TALK_CATALOGUE_KEYS,
  ...OPERATOR_CATALOGUE_KEYS,
  ...PERSONAL_CATALOGUE_KEYS,
] as const;

/** Key of one sentence of the message catalogue. */
export type CatalogueKey = (typeof CATALOGUE_KEYS)[number];

/** Placeholders that a sentence of the catalogue may have; a key that is not listed has none. */
export const CATALOGUE_PLACEHOLDERS: Partial<Record<CatalogueKey, readonly string[]>> = {
  source: ["name", "date"],
  "more-sources": ["count"],
  "fact-source": ["figures", "about", "year", "name"],
  "source-unlinked": ["name"],
  outdated: ["figures", "date"],
  "outdated-several": ["what"],
  "outdated-from": ["figures", "year"],
  "outdated-newer": ["figures"],
  "outdated-until": ["figures", "date"],
  "welcome-group-by": ["name"],
  ...GAP_CATALOGUE_PLACEHOLDERS,
  ...FLOW_CATALOGUE_PLACEHOLDERS,
  ...JOBS_CATALOGUE_PLACEHOLDERS,
  ...DATA_CATALOGUE_PLACEHOLDERS,
  ...ALERTS_CATALOGUE_PLACEHOLDERS,
  ...MAIL_CATALOGUE_PLACEHOLDERS,
  ...TALK_CATALOGUE_PLACEHOLDERS,
  ...OPERATOR_CATALOGUE_PLACEHOLDERS,
  ...PERSONAL_CATALOGUE_PLACEHOLDERS,
};

/** Commands about the visitor's stored data. */
export const DATA_COMMANDS = ["my-data", "export-data", "delete-data"] as const;

/** Name of a command about stored data. */
export type DataCommand = (typeof DATA_COMMANDS)[number];

/** Commands that a visitor can give at any time; `dialogs/commands.yaml` has the phrases of exactly these. */
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

/** Name of a visitor command. */
export type VisitorCommand = (typeof VISITOR_COMMANDS)[number];

/** The whole content: checked, frozen, and replaced as a whole on a reload. */
export type Content = {
  readonly topics: ReadonlyMap<string, Topic>;
  /** Guided dialogs, by id; no topic has the id of a flow. */
  readonly flows: ReadonlyMap<string, Flow>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly vocabulary: Vocabulary;
  /** Empty without `knowledge/skills.yaml`. */
  readonly skills: readonly Skill[];
  /** Has no places without `knowledge/geography.yaml`. */
  readonly geography: Geography;
  readonly catalogue: Readonly<Record<CatalogueKey, Localized>>;
  /** Ids of the topics offered on the welcome, best first; from `dialogs/welcome.yaml`. */
  readonly starters: readonly string[];
  readonly commands: Readonly<Record<VisitorCommand, Localized<readonly string[]>>>;
  /** Absent without `dialogs/care.yaml`; people in trouble are then answered as any others. */
  readonly care?: Care;
};
