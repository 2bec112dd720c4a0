import { beforeAll, describe, expect, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { formatBand } from "../../src/languages/format-money.ts";
import { loadContent, type Loaded } from "../../src/content/load.ts";
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

/** An answer of the profile is short; one that tells figures of several sources may say whose they are. */
const MAX_PROFILE_WORDS = 95;
const MAX_SOURCED_WORDS = 115;

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

  test(`answers in at most ${MAX_PROFILE_WORDS} words, or ${MAX_SOURCED_WORDS} beyond the profile`, () => {
    const long = answers().filter(({ text, topic }) => countWords(text) > mostWords(topic));
    expect(long).toEqual([]);
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

function mostWords(topic: Topic): number {
  return isBeyond(topic) ? MAX_SOURCED_WORDS : MAX_PROFILE_WORDS;
}

/** Counts words; an amount such as 35 000 is one. */
function countWords(text: string): number {
  return text.replaceAll(/(?<=\d) (?=\d{3})/g, "").split(/\s+/).length;
}
