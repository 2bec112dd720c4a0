import { createReader } from "../../../src/understanding/reading/create-reader.ts";
import { createSentenceIndex } from "../../../src/understanding/sentences/sentence-index.ts";
import { createTopicIndex } from "../../../src/understanding/topics/topic-index.ts";
import { openLexicon } from "../../../src/understanding/words/lexicon.ts";
import { expect, test } from "vitest";
import { advise } from "../../../src/advisor/advise.ts";
import { requestContextAt } from "../../../src/advisor/model/request-context.ts";
import { replyToPlainText } from "../../../src/advisor/model/reply.ts";
import { createSession } from "../../../src/advisor/model/session.ts";
import type { Knowledge } from "../../../src/understanding/knowledge.ts";
import { loadContent } from "../../../src/content/load.ts";
import type { Language } from "../../../src/languages/language.ts";
import { topicText, writeSample, type Edits } from "../../content/sample.ts";

const EDITS: Edits = {
  "dialogs/messages.yaml": (text) =>
    text
      .replace(/source: .*\n/, 'source: { en: "Source: {name}, read {date}", sv: "Källa: {name}, läst {date}" }\n')
      .replace(
        /fact-source: .*\n/,
        'fact-source: { en: "{figures}: {about}, {year} ({name})", sv: "{figures}: {about}, {year} ({name})" }\n',
      )
      .replace(/undated: .*\n/, "undated: { en: undated, sv: odaterat }\n")
      .replace(/source-unlinked: .*\n/, 'source-unlinked: { en: "Source: {name}", sv: "Källa: {name}" }\n')
      .replace(/outdated: .*\n/, 'outdated: { en: "Old: {figures}, {date}.", sv: "Gammalt: {figures}, {date}." }\n')
      .replace(/outdated-several: .*\n/, 'outdated-several: { en: "Old: {what}.", sv: "Gammalt: {what}." }\n')
      .replace(/outdated-from: .*\n/, 'outdated-from: { en: "{figures} of {year}", sv: "{figures} av {year}" }\n')
      .replace(/outdated-newer: .*\n/, 'outdated-newer: { en: "{figures}, newer", sv: "{figures}, nyare" }\n')
      .replace(
        /outdated-until: .*\n/,
        'outdated-until: { en: "{figures} until {date}", sv: "{figures} till {date}" }\n',
      ),
  "knowledge/baker/sources.yaml": `guild:
  name: { en: The guild, sv: Skrået }
  url: https://guild.example/pay
  date: 2026-11-20
mill:
  name: { en: The mill, sv: Kvarnen }
  date: 2026-11-21
`,
  "knowledge/baker/facts.yaml": `ovens:
  text: { en: 40%, sv: 40 procent }
  about: { en: bakers, sv: bagare }
  year: 2024
  source: guild
  valid_until: 2026-12-31
stoves:
  text: { en: 50%, sv: 50 procent }
  about: { en: bakers, sv: bagare }
  year: 2024
  source: guild
flour:
  text: { en: 3 kilos, sv: 3 kilo }
  about: { en: a loaf, sv: en limpa }
  year: undated
  source: guild
`,
  "knowledge/baker/pay/pay-senior.yaml": topicText(
    "pay-senior",
    "related: [pay-junior, pay-factors]\nsource: mill\nreviewed: 2026-11-22",
    '"{fact.ovens}, {fact.flour}, {fact.stoves}"',
  ),
};

test("figures with the same source, year and group of people share a line; other sources follow", async () => {
  const { reply } = await answer("2026-11-22", "en");
  expect(reply.sources).toEqual([
    { text: "40%, 50%: bakers, 2024 (The guild)", url: "https://guild.example/pay" },
    { text: "3 kilos: a loaf, undated (The guild)", url: "https://guild.example/pay" },
    { text: "Source: The mill" },
  ]);
});

test("the lines are in the visitor's language, and a text-only channel shows all of them", async () => {
  const { text } = await answer("2026-11-22", "sv");
  expect(text).toBe(
    "40 procent, 3 kilo, 50 procent\n\n40 procent, 50 procent: bagare, 2024 (Skrået)\n3 kilo: en limpa, odaterat (Skrået)\nKälla: Kvarnen",
  );
});

test("a figure is valid on its last day; a day later the answer says in both languages that it may be old", async () => {
  expect((await answer("2026-12-31", "en")).reply.text).toBe("40%, 3 kilos, 50%");
  expect((await answer("2027-01-01", "en")).reply.text).toBe("40%, 3 kilos, 50%\n\nOld: 40%, 2026-12-31.");
  expect((await answer("2027-01-01", "sv")).reply.text).toBe(
    "40 procent, 3 kilo, 50 procent\n\nGammalt: 40 procent, 2026-12-31.",
  );
});

test("several old figures share one sentence, in which a statistic is of its year and a rule has ended", async () => {
  const edits: Edits = {
    ...EDITS,
    "knowledge/baker/facts.yaml": `ovens:
  text: { en: 40%, sv: 40 procent }
  about: { en: bakers, sv: bagare }
  year: 2024
  source: guild
  valid_until: 2026-12-31
  statistic: share
stoves:
  text: { en: 50% (2023), sv: 50 procent (2023) }
  about: { en: bakers, sv: bagare }
  year: 2023
  source: guild
  valid_until: 2026-12-31
  measured: true
flour:
  text: { en: 3 kilos, sv: 3 kilo }
  about: { en: a loaf, sv: en limpa }
  year: undated
  source: guild
  valid_until: 2026-12-31
`,
  };
  const { reply } = await answer("2027-01-01", "en", edits);
  expect(reply.text).toBe(
    "40%, 3 kilos, 50% (2023)\n\nOld: 40% of 2024 and 50% (2023), newer; 3 kilos until 2026-12-31.",
  );
});

/** Presses the button of the sample's topic on the given day. */
async function answer(today: string, language: Language, edits = EDITS) {
  const { content } = await loadContent(await writeSample(edits));
  const knowledge: Knowledge = {
    content: content!,
    classifier: UNASKED,
    read: createReader(content!, openLexicon()),
    index: createTopicIndex(content!),
    sentences: createSentenceIndex(content!, openLexicon()),
  };
  const message = { text: "", value: { topic: "pay-senior" }, hasAttachment: false };
  const [reply] = advise(knowledge, createSession(language), message, requestContextAt(Date.parse(today))).replies;
  return { reply: reply!, text: replyToPlainText(reply!) };
}

/** Never called: a pressed button names its topic. */
const UNASKED: Knowledge["classifier"] = {
  rank: () => ({ matches: [], words: [], coverage: 0 }),
  hearActs: () => [],
  detectLanguage: () => undefined,
  explain: () => ({ language: undefined, corrections: [], topics: [] }),
};
