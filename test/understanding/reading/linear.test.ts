import { expect, test } from "vitest";
import { LANGUAGES } from "../../../src/languages/language.ts";
import { LANGUAGE_DATA } from "../../../src/languages/languages.ts";
import { FACETS } from "../../../src/languages/model/reading.ts";
import { createPhraseMatcher } from "../../../src/understanding/reading/phrase-matcher.ts";
import { toTokens, type Token } from "../../../src/understanding/reading/tokens.ts";
import { openWordBook } from "../../../src/understanding/reading/word-book.ts";
import { read } from "./sample.ts";

const book = openWordBook({ en: new Map(), sv: new Map() });
const matcher = createPhraseMatcher(
  LANGUAGES.flatMap((language) =>
    FACETS.flatMap((facet) => book.entries(LANGUAGE_DATA[language].reading.facets[facet].strong, language, facet)),
  ),
);

/** Texts that begin as many phrases as they can, and one that names no end of things. */
const STORIES = {
  words: "how many how much what does where do you need to know which companies ",
  ord: "hur många hur mycket vad gör var finns vilka företag måste man kunna ",
  sentences: "I worked with Java in Lund. How long does it take? ",
  "one word": "how ",
} as const;

test.each(Object.entries(STORIES))("twice the %s take at most about twice the steps", (_, story) => {
  const few = countSteps(story.repeat(40));
  const many = countSteps(story.repeat(80));
  expect(many / few).toBeLessThan(2.2);
});

test("all of a long message is read for facts, and its last question for what it asks", () => {
  const story = "I have 6 years of Java. ".repeat(300);
  const { facets, qualifiers } = read(`I live in Lund. ${story}How long does vocational university take?`);
  expect(facets[0]?.value).toBe("duration");
  expect(qualifiers.map(({ kind }) => kind)).toEqual(["place", "experience", "education"]);
});

test.each(["", " ", "???", "👍", "1", "\n\n", "'", "<b></b>", "å".repeat(10_000)])("%j is read", (text) => {
  expect(read(text).acts.length).toBeGreaterThan(0);
});

/** Counts how often a token is looked at. */
function countSteps(text: string): number {
  let steps = 0;
  const counted = new Proxy<readonly Token[]>(toTokens(text).tokens, {
    get(tokens, key) {
      steps += 1;
      return Reflect.get(tokens, key) as unknown;
    },
  });
  matcher.find(counted);
  return steps;
}
