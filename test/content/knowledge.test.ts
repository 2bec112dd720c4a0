import { beforeAll, describe, expect, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { formatBand } from "../../src/languages/format-money.ts";
import { loadContent, type Loaded } from "../../src/content/load.ts";
import { MAX_LEAD_WORDS } from "../../src/content/lead.ts";
import type { Content, Topic } from "../../src/content/model/content.ts";
import { LANGUAGES, type Language } from "../../src/languages/language.ts";

/** The public contract: other people's tests and scripts refer to these ids. */
const CONTRACT = `
  definition what-they-do role-types role-backend-engineer role-database-administrator role-solution-architect good-career
  further-reading salary-average salary-junior salary-senior salary-factors salary-increase highest-paying-it-jobs
  tasks task-data-structures task-write-code task-maintenance task-databases task-analysis work-environment remote-work
  dress-code consulting colleagues work-schedule overtime-on-call part-time-freelance travel future-prospects
  education-paths education-university education-vocational education-internal-training education-internship degree-required
  skills skill-programming skill-desire-to-learn skill-communication skill-planning programming-languages
  how-to-apply application-help find-jobs job-alerts randstad-advantages temp-to-permanent
  greeting thanks goodbye bot-identity human-handoff help
  how-long-to-learn frontend-backend-fullstack which-first ai-and-the-future job-market first-job
  self-taught-and-bootcamps first-language-and-stack salary-statistics take-home-pay salary-negotiation interviews
  certificates-and-portfolio work-life benefits study-finance work-permit career-switch
`
  .trim()
  .split(/\s+/);

/** The rest of an answer is one message of its own. */
const MAX_REST_WORDS = 85;

describe("the bot's own knowledge", () => {
  let loaded: Loaded;
  beforeAll(async () => {
    loaded = await loadContent(CONTENT_FOLDERS);
  });
  const topics = (): Content["topics"] => loaded.content?.topics ?? new Map();

  test("has no fault", () => {
    expect(loaded.faults.map(formatFault)).toEqual([]);
  });

  test.each(CONTRACT)("answers the topic %s", (id) => {
    expect(topics().has(id)).toBe(true);
  });

  test(`tells the rest of an answer in at most ${MAX_REST_WORDS} words`, () => {
    expect(rests().filter(({ text }) => countWords(text) > MAX_REST_WORDS)).toEqual([]);
  });

  test(`answers first with a lead of at most ${MAX_LEAD_WORDS} words`, () => {
    const long = leads().filter(({ text }) => text.split(/\s+/).length > MAX_LEAD_WORDS);
    expect(long).toEqual([]);
  });

  test("begins no lead with a verdict or a reference to what was said before", () => {
    const verdict = /^(yes|no|not always|ja|nej|inte alltid)[ ,.:;!]?[,.:;!]/i;
    expect(leads().filter(({ text }) => verdict.test(text))).toEqual([]);
    const reference = /^(that|this|they|it also|they also|det|den|de|detta) (is|are|also|can|also|är|kan|också)\b/i;
    expect(rests().filter(({ text }) => reference.test(text))).toEqual([]);
  });

  test("has the rest of an answer in both languages or in none", () => {
    expect(rests().length).toBe(2 * [...topics().values()].filter(({ more }) => more !== undefined).length);
  });

  test("uses no Markdown but lists, because not every channel draws it", () => {
    expect(answers().filter(({ text }) => /\*\*|__|`|^#|\]\(|^\* /m.test(text))).toEqual([]);
  });

  test("names money only by placeholders of salaries.yaml or facts.yaml", () => {
    const money = /\d[\d .,]*\s*(sek|kr|kronor|tusen|k)\b/i;
    expect(answers().some(({ text }) => money.test(text))).toBe(true);
    expect(answers().filter((answer) => money.test(withoutPlaces(answer)))).toEqual([]);
  });

  test("names every figure of an answer beyond the profile by a placeholder", () => {
    expect(beyond().some(({ text }) => /\d/.test(text))).toBe(true);
    expect(beyond().filter((answer) => /\d/.test(withoutPlaces(answer)))).toEqual([]);
  });

  test("offers the salary statistics from every topic about pay", () => {
    const pay = [...topics().values()].filter(({ area }) => area === "salary");
    expect(pay.length).toBeGreaterThan(0);
    expect(pay.filter(({ related }) => !related.slice(0, 3).includes("salary-statistics"))).toEqual([]);
  });

  type Answer = { readonly topic: Topic; readonly language: Language; readonly text: string };

  function answers(): Answer[] {
    return [...topics().values()].flatMap((topic) =>
      LANGUAGES.map((language) => ({ topic, language, text: topic.answer[language] })),
    );
  }

  function leads(): Answer[] {
    return answers().map((answer) => ({ ...answer, text: answer.topic.lead[answer.language] }));
  }

  function rests(): Answer[] {
    return answers().flatMap((answer) => {
      const text = answer.topic.more?.[answer.language];
      return text === undefined ? [] : [{ ...answer, text }];
    });
  }

  function beyond(): Answer[] {
    return answers().filter(({ topic }) => isBeyond(topic));
  }

  /** Returns the answer without its placeholders. */
  function withoutPlaces({ topic, language, text }: Answer): string {
    const role = loaded.content?.roles.get(topic.role);
    const filled = [
      ...(role?.salaries ?? []).map((band) => formatBand(band, language)),
      ...(role?.facts ?? []).filter(({ id }) => topic.facts.includes(id)).map((fact) => fact.text[language]),
    ];
    const longestFirst = filled.toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((rest, figure) => rest.replaceAll(figure, ""), text);
  }
});

/** Returns whether a topic has sources besides the job profile. */
function isBeyond({ sources }: Topic): boolean {
  return sources.some((source) => source !== "randstad-profile");
}

/** Counts words; an amount such as 35 000 is one. */
function countWords(text: string): number {
  return text.replaceAll(/(?<=\d) (?=\d{3})/g, "").split(/\s+/).length;
}
