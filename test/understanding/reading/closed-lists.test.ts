import { expect, test } from "vitest";
import { LANGUAGES } from "../../../src/languages/language.ts";
import { LANGUAGE_DATA } from "../../../src/languages/languages.ts";
import { FACETS, SUBJECTS } from "../../../src/languages/model/reading.ts";
import { readPhrases } from "../../../src/understanding/reading/phrases.ts";
import { READING } from "../../../src/understanding/tuning.ts";
import { knowledge } from "../../harness/knowledge.ts";

test("there are 18 facets and 19 subjects, each with words in every language", () => {
  expect(new Set(FACETS).size).toBe(18);
  expect(new Set(SUBJECTS).size).toBe(19);
  for (const language of LANGUAGES) {
    const { facets, subjects } = LANGUAGE_DATA[language].reading;
    expect(Object.keys(facets).toSorted()).toEqual([...FACETS].toSorted());
    expect(Object.keys(subjects).toSorted()).toEqual([...SUBJECTS].toSorted());
  }
});

test("every facet has a rank and every subject a weight", () => {
  expect([...READING.facetRank].toSorted()).toEqual([...FACETS].toSorted());
  expect(Object.keys(READING.subjects).toSorted()).toEqual([...SUBJECTS].toSorted());
});

test("every topic is about a subject of the list and answers facets of the list", () => {
  for (const { id, about } of knowledge.content.topics.values()) {
    expect({ id, count: about.length }).not.toEqual({ id, count: 0 });
    for (const { subject, facets, partly } of about) {
      expect(SUBJECTS).toContain(subject);
      expect(FACETS).toEqual(expect.arrayContaining([...facets, ...partly]));
    }
  }
});

test.each(LANGUAGES)("no phrase of %s has a bracket or a sign left over", (language) => {
  const { acts, fillers, talk, facets, subjects, shapes } = LANGUAGE_DATA[language].reading;
  const lists = [acts, talk, shapes, ...Object.values(facets), ...Object.values(subjects)].flatMap((each) =>
    Object.values(each),
  );
  const words = [...lists, fillers].flatMap((list) =>
    readPhrases(list, (each) => each).flatMap(({ elements }) =>
      elements.map((element) => (element.kind === "gap" ? "" : element.text)),
    ),
  );
  expect(
    words.filter((word) => !/^[\p{L}\p{N}&.:'+#\p{Extended_Pictographic}\p{Regional_Indicator}]*$/u.test(word)),
  ).toEqual([]);
});
