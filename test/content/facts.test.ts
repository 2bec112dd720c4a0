import { expect, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import { loadContent } from "../../src/content/load.ts";
import { topicText, writeSample, type Edits } from "./sample.ts";

const EDITS: Edits = {
  "knowledge/baker/sources.yaml": `guild:
  name: { en: The guild, sv: Skrået }
  date: 2026-11-22
mill:
  name: { en: The mill, sv: Kvarnen }
  date: 2026-11-22
`,
  "knowledge/baker/facts.yaml": `ovens:
  text: { en: 40%, sv: 40 procent }
  about: { en: bakers with an oven, sv: bagare med ugn }
  year: 2009-2014
  source: mill
  valid_until: 2026-12-31
  statistic: share
  sample: 300
  note: Counted twice.
flour:
  text: { en: 3 kilos, sv: 3 kilo }
  about: { en: a loaf, sv: en limpa }
  year: undated
  source: guild
`,
  "knowledge/baker/pay/pay-senior.yaml": topicText(
    "pay-senior",
    "related: [pay-junior, pay-factors]\nreviewed: 2026-11-22",
    '"Pay: {fact.flour}, {fact.ovens}, {fact.flour}"',
  ),
  "knowledge/baker/pay/pay-factors.yaml": topicText(
    "pay-factors",
    "related: [pay-junior, pay-senior]\nsource: [guild, mill]\nreviewed: 2026-11-22",
    '"{fact.ovens}"',
  ),
};

test("facts are filled in each language, and the answer has their sources in the order of mention", async () => {
  const { content, faults } = await loadContent(await writeSample(EDITS));
  expect(faults.map(formatFault)).toEqual([]);
  expect(content?.topics.get("pay-senior")).toMatchObject({
    answer: { en: "Pay: 3 kilos, 40%, 3 kilos", sv: "Pay: 3 kilo, 40 procent, 3 kilo" },
    facts: ["flour", "ovens"],
    sources: ["guild", "mill"],
  });
});

test("sources that an answer names itself follow those of its facts, each once", async () => {
  const { content } = await loadContent(await writeSample(EDITS));
  expect(content?.topics.get("pay-factors")?.sources).toEqual(["mill", "guild"]);
});

test("a fact carries its id, its span of years, its last day, its kind and what it rests on", async () => {
  const { content } = await loadContent(await writeSample(EDITS));
  expect(content?.roles.get("baker")?.facts).toEqual([
    {
      id: "ovens",
      text: { en: "40%", sv: "40 procent" },
      about: { en: "bakers with an oven", sv: "bagare med ugn" },
      year: "2009–2014",
      source: "mill",
      validUntil: "2026-12-31",
      statistic: "share",
      sample: 300,
      note: "Counted twice.",
    },
    {
      id: "flour",
      text: { en: "3 kilos", sv: "3 kilo" },
      about: { en: "a loaf", sv: "en limpa" },
      year: "undated",
      source: "guild",
    },
  ]);
});

test("a figure warns from the day after its last one, and the content stays usable", async () => {
  const sample = await writeSample(EDITS);
  expect((await loadContent(sample, "2026-12-31")).warnings).toEqual([]);
  const { content, warnings } = await loadContent(sample, "2027-01-01");
  expect(content).toBeDefined();
  expect(warnings.map(formatFault)).toEqual([
    "knowledge/baker/facts.yaml:6:16 ovens.valid_until: 2026-12-31 has passed; answers now say that this figure may be old",
  ]);
});

test("there are no warnings without a day", async () => {
  expect((await loadContent(await writeSample(EDITS))).warnings).toEqual([]);
});
