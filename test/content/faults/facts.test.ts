import { replace, testFaults, topicText, type Edits } from "../sample.ts";

const FACTS = "knowledge/baker/facts.yaml";
const SENIOR = "knowledge/baker/pay/pay-senior.yaml";
const END = "related: [pay-junior, pay-factors]\nreviewed: 2026-11-22";

const OVENS = `ovens:
  text: { en: 40%, sv: 40 procent }
  about: { en: bakers with an oven, sv: bagare med ugn }
  year: 2024
  source: guild
  valid_until: 2026-12-31
  note: Counted twice.
`;

function withFact(fact: string, answer = '"Of all, {fact.ovens}."', end = END): Edits {
  return { [FACTS]: fact, [SENIOR]: topicText("pay-senior", end, answer) };
}

testFaults([
  [
    "a fact that no answer places",
    withFact(OVENS, "Fine.", `source: guild\n${END}`),
    ["knowledge/baker/facts.yaml:1:1 ovens: is used in no answer; use it or delete it"],
  ],
  [
    "an answer that places an unknown fact",
    withFact(OVENS, '"Of all, {fact.ovens} and {fact.oevn}."'),
    [
      'knowledge/baker/pay/pay-senior.yaml:26:33 lead.en: {fact.oevn} cannot be filled; did you mean "fact.ovens"?',
      'knowledge/baker/pay/pay-senior.yaml:27:33 lead.sv: {fact.oevn} cannot be filled; did you mean "fact.ovens"?',
    ],
  ],
  [
    "an answer that places a fact in one language only",
    {
      [FACTS]: OVENS,
      [SENIOR]: (text) => replace("en: Fine.", 'en: "Of all, {fact.ovens}."')(text),
    },
    ["knowledge/baker/pay/pay-senior.yaml:27:7 lead.sv: lacks {fact.ovens}, which another language has"],
  ],
  [
    "a fact with an unknown source",
    withFact(OVENS.replace("guild", "gild")),
    ['knowledge/baker/facts.yaml:5:11 ovens.source: there is no source "gild"; did you mean "guild"?'],
  ],
  [
    "a year in words and a last day that no calendar has",
    withFact(OVENS.replace("2024", "last year").replace("2026-12-31", "2026-02-30")),
    [
      "knowledge/baker/facts.yaml:4:9 ovens.year: must be a year such as 2024, a span such as 2009-2014, or undated",
      "knowledge/baker/facts.yaml:6:16 ovens.valid_until: must be a day of the calendar such as 2026-11-22",
    ],
  ],
  [
    "a fact that does not say whom it is about",
    withFact(OVENS.replace(/ {2}about.*\n/, "")),
    ["knowledge/baker/facts.yaml:2:3 ovens.about: is missing"],
  ],
  [
    "an unknown source in a list, and a list without any",
    {
      [SENIOR]: (text) => replace("source: guild", "source: [guild, gild]")(text),
      "knowledge/baker/pay/pay-factors.yaml": (text) => replace("source: guild", "source: []")(text),
    },
    [
      "knowledge/baker/pay/pay-factors.yaml:29:9 source: needs at least 1, has 0",
      'knowledge/baker/pay/pay-senior.yaml:29:17 source[1]: there is no source "gild"; did you mean "guild"?',
    ],
  ],
]);
