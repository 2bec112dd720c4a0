import { expect, test } from "vitest";
import { formatFault } from "../../../src/content/faults/fault.ts";
import { loadContent } from "../../../src/content/load.ts";
import { JUNIOR, replace, testFaults, writeSample } from "../sample.ts";

const SOURCES = "knowledge/baker/sources.yaml";
const VOCABULARY = "knowledge/vocabulary.yaml";
const WELCOME = "dialogs/welcome.yaml";
const ANSWER = '"Pays: {salary.junior} after an {education.apprentice}."';

testFaults([
  [
    "a quote that is never closed",
    { [WELCOME]: "starters: ['a]\n" },
    ["dialogs/welcome.yaml:2:1 is not valid YAML: Missing closing 'quote"],
  ],
  [
    "a colon inside a text without quotes",
    { [JUNIOR]: replace(`en: ${ANSWER}`, "en: Note: more") },
    [
      'knowledge/baker/pay/pay-junior.yaml:26:7 reads as a key inside a text; put a text that holds ": " in quotes, and indent keys alike',
    ],
  ],
  [
    "a text that starts with a place and has no quotes",
    { [JUNIOR]: replace(`en: ${ANSWER}`, "en: {salary.junior} a month") },
    [
      "knowledge/baker/pay/pay-junior.yaml:26:23 goes on after the value has ended; a text that starts with a quote or a brace needs quotes around all of it",
    ],
  ],
  [
    "a text that is nothing but a place and has no quotes",
    { [JUNIOR]: replace(`en: ${ANSWER}`, "en: {salary.junior}") },
    ["knowledge/baker/pay/pay-junior.yaml:26:7 lead.en: must be text, not keys with values; put quotes around it"],
  ],
  [
    "a tab as indent",
    { [SOURCES]: replace("  url", "\turl") },
    ["knowledge/baker/sources.yaml:3:1 a tab indents this line; use spaces"],
  ],
  [
    "a key written twice",
    { [JUNIOR]: replace("why: pay-factors", "title: { en: a, sv: b }") },
    ["knowledge/baker/pay/pay-junior.yaml:30:1 the key title is written twice; keep one"],
  ],
  [
    "two slips of syntax in one file, both of them",
    { [SOURCES]: "a: @x\nb: `y\n" },
    [
      "knowledge/baker/sources.yaml:1:4 a text that starts with this character needs quotes",
      "knowledge/baker/sources.yaml:2:4 a text that starts with this character needs quotes",
    ],
  ],
  [
    "a second document",
    { [WELCOME]: "a: 1\n---\nb: 2\n" },
    ['dialogs/welcome.yaml:2:1 a second document starts ("---"); a file holds one'],
  ],
  [
    "an alias",
    { [WELCOME]: "starters: [&a pay-junior, *a, pay-senior, thanks]\n" },
    ["dialogs/welcome.yaml:1:27 is an alias; write the text out"],
  ],
  [
    "a bomb of aliases",
    { [VOCABULARY]: "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n" },
    [
      "knowledge/vocabulary.yaml:2:8 is an alias; write the text out",
      "knowledge/vocabulary.yaml:3:8 is an alias; write the text out",
    ],
  ],
  [
    "a word that YAML takes for a tag",
    { [WELCOME]: replace("thanks", "!thanks") },
    ['dialogs/welcome.yaml:1:49 a word that starts with "!" needs quotes'],
  ],
]);

// The column is where the parser's stack ends, which is deeper once its code is compiled.
test("the check refuses a file nested thirty thousand deep, on its first line", async () => {
  const loaded = await loadContent(await writeSample({ [WELCOME]: "[".repeat(30_000) }));

  expect(loaded.faults.map(formatFault)).toEqual([
    expect.stringMatching(/^dialogs\/welcome\.yaml:1:\d+ is nested too deep$/u),
  ]);
  expect(loaded.content).toBeUndefined();
});
