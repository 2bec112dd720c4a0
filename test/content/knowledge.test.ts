import { beforeAll, describe, expect, test } from "vitest";
import { formatFault } from "../../src/content/fault.ts";
import { CONTENT_FOLDERS } from "../../src/content/folders.ts";
import { loadContent, type Loaded } from "../../src/content/load.ts";
import { LANGUAGES, type Content } from "../../src/content/model.ts";

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
`
  .trim()
  .split(/\s+/);

const MAX_ANSWER_WORDS = 95;

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

  test(`answers in at most ${MAX_ANSWER_WORDS} words`, () => {
    const long = answers().filter(({ text }) => text.split(/\s+/).length > MAX_ANSWER_WORDS);
    expect(long).toEqual([]);
  });

  test("uses no Markdown but lists, because not every channel draws it", () => {
    expect(answers().filter(({ text }) => /\*\*|__|`|^#|\]\(|^\* /m.test(text))).toEqual([]);
  });

  test("names money only by its place in salaries.yaml", () => {
    const amounts = [...(loaded.content?.roles.values() ?? [])].flatMap(({ salaries }) => salaries);
    expect(amounts.length).toBeGreaterThan(0);
    // With its places filled an answer may hold an amount; taking the filled ones away must leave none.
    const left = answers().map(({ id, text }) => ({
      id,
      text: text.replaceAll(/\d[\d ]*–\d[\d ]* (SEK|kronor)/g, ""),
    }));
    expect(left.filter(({ text }) => /\d[\d .,]*\s*(sek|kr|kronor|tusen|k)\b/i.test(text))).toEqual([]);
  });

  function answers(): { id: string; text: string }[] {
    return [...topics().values()].flatMap(({ id, answer }) =>
      LANGUAGES.map((language) => ({ id: `${id}.${language}`, text: answer[language] })),
    );
  }
});
