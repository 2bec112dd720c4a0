import { z } from "zod";
import { SHAPES } from "../../languages/model/reading.ts";
import { MAX_LEAD_WORDS } from "../lead.ts";
import { DATA_COMMANDS, STATISTICS } from "../model/content.ts";
import { about } from "./about.ts";
import { date, id, localized, nonEmptyText } from "./parts.ts";

/** Fewest example questions of a topic in each language; fewer do not suffice for the classifier. */
const MIN_QUESTIONS = 10;

/** Most related topics of a topic; more would not fit as buttons. */
const MAX_RELATED = 4;

const YEAR_RULE = "must be a year such as 2024, a span such as 2009-2014, or undated";

const titled = localized(nonEmptyText);
const source = id.describe("Id of a source in the role's sources.yaml.");

/** What the source says of how a figure was made. */
const statistics = {
  statistic: z
    .enum(STATISTICS)
    .optional()
    .describe("Kind of figure, where the source says it: mean, median, range, share or count."),
  sample: z
    .union([z.int().positive(), titled], { error: "must be a number, or a text in each language" })
    .optional()
    .describe(
      "How many the figure rests on, where the source says it: 49000, or { en: 1 879 ads, sv: 1 879 annonser }.",
    ),
};

/** `knowledge/<role>/<area>/<topic id>.yaml` and `knowledge/small-talk/<topic id>.yaml`. */
export const topicSchema = z
  .strictObject({
    title: titled.describe("Short name, shown on buttons."),
    questions: localized(z.array(nonEmptyText).min(MIN_QUESTIONS)).describe(
      "Example questions that lead to this answer, worded as different people would. No two topics share one.",
    ),
    openers: z
      .partialRecord(z.enum(SHAPES), titled)
      .default({})
      .describe(
        "A word or two said before the lead where the question has that shape: yes-no: Often. It must be true whichever " +
          'way the question is put: "do I need a degree" and "can I do without one".',
      ),
    lead: localized(nonEmptyText).describe(
      `The direct answer, at most ${MAX_LEAD_WORDS} words: names what it is about, the figure first, no bare yes or no. ` +
        "Plain text. Figures are named by placeholders: {salary.junior}, {fact.yh-length}.",
    ),
    more: localized(nonEmptyText)
      .optional()
      .describe(
        "The rest of the answer, told on request, at most about 80 words. It begins with a sentence that stands alone. A " +
          'blank line starts a paragraph, lines that begin with "- " make a list.',
      ),
    about: z
      .union([about, z.array(about).min(1)], { error: "must be { subject: …, facets: […] }, or a list of these" })
      .optional()
      .describe("Whom or what the answer is about, and what it answers; without it, what role.yaml says of the area."),
    lead_source: z
      .union([id, z.array(id).min(1)], { error: "must be the id of a source, or a list of ids" })
      .optional()
      .describe(
        "Of the sources, those of what the lead claims besides its figures. Without it, those of its figures, " +
          "or all named ones where it has none.",
      ),
    figures: z.array(id).default([]).describe("Salary levels drawn as a small table under the answer."),
    related: z.array(id).max(MAX_RELATED).describe("Ids of the topics worth asking next, best first; two to four."),
    why: id.optional().describe('Id of the topic that answers "why?" straight after this one.'),
    flow: id.optional().describe("Id of the flow that goes deeper, offered first below the answer."),
    does: z
      .enum(["my-data"])
      .optional()
      .describe("What is done below the answer: my-data shows the stored data about the visitor, with buttons."),
    commands: z
      .array(z.enum(DATA_COMMANDS))
      .default([])
      .describe("Commands about the visitor's own data, offered first below the answer."),
    source: z
      .union([id, z.array(id).min(1)], { error: "must be the id of a source, or a list of ids" })
      .optional()
      .describe(
        "Id of the source in the role's sources.yaml, or a list of ids. An answer with facts may leave it out, " +
          "because the facts name theirs; small talk has none.",
      ),
    reviewed: date.describe("Day on which an adviser last compared the answer with its source, such as 2026-11-22."),
  })
  .meta({ title: "Topic", description: "A question visitors ask, and its answer. The file's name is the topic's id." });

/** `knowledge/<role>/role.yaml`. */
export const roleSchema = z
  .strictObject({
    title: titled.describe("Name of the role inside a sentence: back-end developer."),
    job_titles: z
      .array(nonEmptyText)
      .default([])
      .describe("Words in the title of a job ad that mark it as one for this role, in either language."),
    about: z
      .record(id, about)
      .default({})
      .describe("By area, what its topics are about unless they say so themselves."),
  })
  .meta({ title: "Role", description: "A role the bot advises on. The folder's name is the role's id." });

/** `knowledge/<role>/sources.yaml`. */
export const sourcesSchema = z
  .record(
    id,
    z.strictObject({
      name: titled.describe("Name of the source as shown below an answer."),
      url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe("Address of the source, where there is one."),
      date: date.describe("Day on which the facts were looked up or published."),
      yearly: z
        .literal(true)
        .optional()
        .describe("Set where new figures come every year, so that each fact needs a last day."),
    }),
  )
  .meta({ title: "Sources", description: "Sources of the facts about this role, by id." });

/** `knowledge/<role>/salaries.yaml`. */
export const salariesSchema = z
  .record(
    id,
    z.strictObject({
      title: titled.describe("Name of the level, shown in the salary table."),
      minimum: z.number().positive().describe("Lowest gross pay for the period."),
      maximum: z.number().positive().describe("Highest gross pay for the period."),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, "must be a currency code such as SEK")
        .describe("Currency code: SEK."),
      period: z.enum(["month", "year", "hour"]).describe("What the pay is for."),
      market: z
        .string()
        .regex(/^[A-Z]{2}$/, "must be a country code such as SE")
        .describe("Country code: SE."),
      source,
      date: date.describe("Day of the figure."),
      ...statistics,
    }),
  )
  .meta({ title: "Salaries", description: "Salary bands by level. An answer names one by {salary.<level>}." });

/** `knowledge/<role>/education.yaml`. */
export const educationSchema = z
  .record(
    id,
    z.strictObject({
      title: titled.describe("Name of the path inside a sentence."),
      summary: localized(nonEmptyText).describe("One sentence about the path."),
      source,
    }),
  )
  .meta({ title: "Education", description: "Ways into the role. An answer names a title by {education.<id>}." });

/** `knowledge/<role>/facts.yaml`. */
export const factsSchema = z
  .record(
    id,
    z.strictObject({
      text: titled.describe("The figure as said in a sentence: 83%, SEK 55,000 a month."),
      about: titled.describe("Subject of the figure: software and system developers, Sweden."),
      year: z
        .union([z.int().min(1990).max(2100), z.string().regex(/^(\d{4}-\d{4}|undated)$/, YEAR_RULE)], {
          error: YEAR_RULE,
        })
        .describe("Year of the data, not of the page; a span such as 2009-2014; undated where the source gives none."),
      source,
      valid_until: date
        .optional()
        .describe("Last day on which the figure is known to apply. Past it, the answer says that it may be old."),
      ...statistics,
      measured: z
        .literal(true)
        .optional()
        .describe(
          "For a figure counted or asked in its year that has no statistic. Past its last day it stays true of its year.",
        ),
      note: nonEmptyText.optional().describe("Note for the adviser who checks the figure. Visitors do not see it."),
    }),
  )
  .meta({ title: "Facts", description: "Figures with their source, by id. An answer names one by {fact.<id>}." });

/** `knowledge/vocabulary.yaml`. */
export const vocabularySchema = localized(
  z
    .record(nonEmptyText, z.array(nonEmptyText).min(1))
    .describe("The usual word or phrase, then the spellings that mean exactly the same."),
).meta({
  title: "Vocabulary",
  description: "Words that mean the same. Only true synonyms: swapping them must never change what a question asks.",
});
