import { expect, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import { loadContent } from "../../src/content/load.ts";
import { type Edits, topicText, writeSample } from "./sample.ts";

const FACTORS = "knowledge/baker/pay/pay-factors.yaml";
const FACTS = "knowledge/baker/facts.yaml";
const END = "related: [pay-junior, pay-senior]\nsource: guild\nreviewed: 2026-11-22";
const LONG = `Bakers' pay ${"and more ".repeat(12)}`.trim();

/** A topic on what a baker's pay depends on, with an answer of its own in each language. */
function payFactors(en: string, sv = en, end = END): string {
  return topicText("pay-factors", end)
    .replace("title: { en: pay-factors, sv: pay-factors }", "title: { en: Pay, sv: Lön }")
    .replace("en: Fine.", () => `en: ${en}`)
    .replace("sv: Fine.", () => `sv: ${sv}`);
}

/** Facts of the guild, with whatever else one has. */
function ovens(rest: string, year = "2024"): string {
  return `ovens:\n  text: { en: 40%, sv: 40 procent }\n  about: { en: bakers, sv: bagare }\n  year: ${year}\n  source: guild\n${rest}`;
}

const YEARLY = "guild:\n  name: { en: The guild, sv: Skrået }\n  date: 2026-11-22\n  yearly: true\n";
const WITH_FACT = payFactors("Pay is good for {fact.ovens}.", "Lönen är bra för {fact.ovens}.");

const CASES: readonly [sentence: string, edits: Edits, warnings: readonly string[]][] = [
  ["an answer in order warns of nothing", { [FACTORS]: payFactors("Pay is 5 or 6.", "Lönen är 5 eller 6.") }, []],
  [
    "a sentence of more than 25 words",
    { [FACTORS]: payFactors(`${LONG}.`, "Lönen är bra.") },
    ["lead.en: has a sentence of 26 words, at most 25 read well"],
  ],
  [
    "a long text of short sentences is fine",
    { [FACTORS]: payFactors(`${LONG.slice(0, 60)}. ${LONG.slice(0, 60)}.`) },
    [],
  ],
  [
    "an opening that is a verdict",
    { [FACTORS]: payFactors('"Very good: pay rises."', "Lönen är bra.") },
    ['lead.en: opens with the bare verdict "Very good"; begin with what it is about'],
  ],
  [
    "a first sentence without the subject",
    { [FACTORS]: payFactors("That depends on much.", "Lönen är bra.") },
    ["lead.en: does not name its subject in its first sentence, so a wrong pick would read as false"],
  ],
  [
    "languages that give different numbers",
    { [FACTORS]: payFactors('"Pay is 1,250 or 3.5."', "Lönen är 1 250 eller 4,5.") },
    ["lead.sv: differs from en in the figures 3.5, 4.5"],
  ],
  [
    "a fact without a last day whose source is yearly",
    { [FACTORS]: WITH_FACT, [FACTS]: ovens(""), "knowledge/baker/sources.yaml": YEARLY },
    ["ovens: has no valid_until, though its source has new figures every year"],
  ],
  [
    "a fact with a last day, of a yearly source, is fine",
    { [FACTORS]: WITH_FACT, [FACTS]: ovens("  valid_until: 2027-12-31\n"), "knowledge/baker/sources.yaml": YEARLY },
    [],
  ],
  [
    "a note with a number that no answer tells; years and days tell of the source",
    { [FACTORS]: WITH_FACT, [FACTS]: ovens("  note: 40% until 5 May 2026, then 35%.\n") },
    ["ovens.note: has 35, which no answer tells; visitors do not see notes"],
  ],
  [
    "a topic that no other leads to",
    {
      "knowledge/baker/pay/pay-lost.yaml": topicText("pay-lost", END),
    },
    ["related: no other topic leads here; name it in the related of one"],
  ],
];

test.each(CASES)("%s", async (_sentence, edits, expected) => {
  const { faults, warnings } = await loadContent(await writeSample(edits));
  expect(faults.map(formatFault)).toEqual([]);
  expect(warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected);
});

test("a warning names its file and its line", async () => {
  const { warnings } = await loadContent(
    await writeSample({ "knowledge/baker/pay/pay-lost.yaml": topicText("pay-lost", END) }),
  );
  expect(warnings.map(formatFault)[0]).toMatch(
    /^knowledge\/baker\/pay\/pay-lost\.yaml:\d+:\d+ related: no other topic/,
  );
});
