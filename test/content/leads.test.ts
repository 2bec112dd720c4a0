import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import { loadContent } from "../../src/content/load.ts";
import { JUNIOR, replace, testFaults, topicText, writeSample } from "./sample.ts";

const FACTORS = "knowledge/baker/pay/pay-factors.yaml";
const END = "related: [pay-junior, pay-senior]\nsource: guild\nreviewed: 2026-11-22";

const words = (count: number): string => Array.from({ length: count }, (_, at) => `W${String(at)}`).join(" ");

/** A topic with an answer in one piece, as version 0.1 had it. */
function oldTopic(en: string, sv: string): string {
  return topicText("pay-factors", END)
    .replace("lead:", "answer:")
    .replace("en: Fine.", () => `en: ${en}`)
    .replace("sv: Fine.", () => `sv: ${sv}`);
}

testFaults([
  [
    "a lead of 41 words",
    { [FACTORS]: topicText("pay-factors", END, words(41)) },
    ["en", "sv"].map(
      (language, at) =>
        `${FACTORS}:${String(26 + at)}:7 lead.${language}: has 41 words with its figures, at most 40; move the rest to "more"`,
    ),
  ],
  [
    "a lead that is too long with its figure and its opener",
    {
      [FACTORS]: topicText(
        "pay-factors",
        `openers:\n  yes-no: { en: It depends., sv: Beror på. }\n${END}`,
        `"${words(35)} {salary.junior}"`,
      ),
    },
    [["en", 41] as const, ["sv", 43] as const].map(
      ([language, count], at) =>
        `${FACTORS}:${String(26 + at)}:7 lead.${language}: has ${count} words with its figures and its opener, at most 40; move the rest to "more"`,
    ),
  ],
  [
    "an opener for a shape that no question has",
    { [FACTORS]: topicText("pay-factors", `openers:\n  maybe: { en: Often., sv: Ofta. }\n${END}`) },
    [`${FACTORS}:29:3 openers.maybe: is not a key that belongs here`],
  ],
  [
    "a rest in one language only",
    { [FACTORS]: topicText("pay-factors", `more: { en: More. }\n${END}`) },
    [`${FACTORS}:28:7 more.sv: is missing; every text exists in English (en) and Swedish (sv)`],
  ],
  [
    "an unknown figure in the second half of an old answer, where it stands",
    {
      [FACTORS]: oldTopic(
        `"${words(30)}. {salary.junior}. ${words(20)} {salary.jnior}."`,
        `"${words(30)}. {salary.junior}. ${words(20)}."`,
      ),
    },
    [`${FACTORS}:26:206 answer.en: {salary.jnior} cannot be filled; did you mean "salary.junior"?`],
  ],
]);

test("a lead that begins with a verdict is pointed out", async () => {
  const sample = await writeSample({ [FACTORS]: topicText("pay-factors", END, "Yes, pay does.") });
  const { content, warnings } = await loadContent(sample);
  // The sample's commands are called by their own names: "yes" and "no".
  expect(content).toBeDefined();
  expect(warnings.map(formatFault)).toEqual([
    `${FACTORS}:26:7 lead.en: begins with "Yes", which fits one wording only; say what it is about`,
    `${FACTORS}:27:7 lead.sv: begins with "Yes", which fits one wording only; say what it is about`,
  ]);
});

test("an answer of version 0.1 is split after as many sentences as fit in both languages, with a note", async () => {
  const en = `Bread pays. ${words(30)}. ${words(20)}.`;
  const sv = `Bröd lönar sig. ${words(40)}. Slut.`;
  const { content, faults, warnings } = await loadContent(await writeSample({ [FACTORS]: oldTopic(en, sv) }));
  expect(faults.map(formatFault)).toEqual([]);
  expect(content?.topics.get("pay-factors")).toMatchObject({
    lead: { en: "Bread pays.", sv: "Bröd lönar sig." },
    more: { en: `${words(30)}. ${words(20)}.`, sv: `${words(40)}. Slut.` },
  });
  expect(warnings.map(formatFault)).toEqual([
    `${FACTORS}:25:1 answer: is split into "lead" and "more" by its sentences; write the two yourself`,
  ]);
});

test("a short answer of version 0.1 is all lead, and a first sentence of any length is taken whole", async () => {
  const short = await loadContent(
    await writeSample({ [FACTORS]: oldTopic("Bread pays. Much.", "Bröd lönar sig. Mycket.") }),
  );
  const topic = short.content?.topics.get("pay-factors");
  expect(topic?.lead.en).toBe("Bread pays. Much.");
  expect(topic?.more).toBeUndefined();
  const long = await loadContent(await writeSample({ [FACTORS]: oldTopic(`${words(50)}.`, `${words(50)}.`) }));
  expect(long.content?.topics.get("pay-factors")?.lead.en).toBe(`${words(50)}.`);
});

test("the whole answer of version 0.1 is kept, in every topic of its content", async () => {
  const fixture = join(
    import.meta.dirname,
    "..",
    "fixtures",
    "v0.1",
    "content",
    "knowledge",
    "small-talk",
    "data-stored.yaml",
  );
  const old = await readFile(fixture, "utf8");
  const sample = await writeSample({
    "knowledge/small-talk/data-stored.yaml": old.replace(/related: .*/, "related: []"),
  });
  const { content } = await loadContent(sample);
  const answer = content?.topics.get("data-stored")?.answer.en.replaceAll("\n\n", " ");
  expect(answer).toContain("You don't have to say who you are. I keep this conversation so that");
});

test("lead and rest have their figures filled, and the whole answer is both", async () => {
  const edit = replace(
    'lead:\n  en: "Pays: {salary.junior} after an {education.apprentice}."\n  sv: "Pays: {salary.junior} after an {education.apprentice}."\n',
    'lead: { en: Fine., sv: Bra. }\nmore: { en: "Pays: {salary.junior}.", sv: "Omkring {salary.junior}." }\n',
  );
  const { content } = await loadContent(await writeSample({ [JUNIOR]: edit }));
  expect(content?.topics.get("pay-junior")).toMatchObject({
    lead: { en: "Fine." },
    more: { en: "Pays: SEK 25,000–30,000 a month." },
    answer: { en: "Fine.\n\nPays: SEK 25,000–30,000 a month." },
  });
});
