import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import { loadContent } from "../../src/content/load.ts";
import type { Content } from "../../src/content/model/content.ts";
import { JUNIOR, replace, topicText, writeSample, type Edits } from "./sample.ts";

const SENIOR = "knowledge/baker/pay/pay-senior.yaml";

async function loadSample(edits: Edits = {}): Promise<Content> {
  const { content, faults } = await loadContent(await writeSample(edits));
  expect(faults.map(formatFault)).toEqual([]);
  return content!;
}

test("a topic carries its file's name, its role and its area, with figures and paths filled in each language", async () => {
  const content = await loadSample();
  expect(content.topics.get("pay-junior")).toMatchObject({
    id: "pay-junior",
    role: "baker",
    area: "pay",
    answer: {
      en: "Pays: SEK 25,000–30,000 a month after an apprenticeship.",
      sv: "Pays: 25 000–30 000 kronor i månaden after an lärlingsutbildning.",
    },
    figures: ["junior"],
    related: ["pay-senior", "pay-factors"],
    why: "pay-factors",
    facts: [],
    sources: ["guild"],
    reviewed: "2026-11-22",
  });
});

test("small talk has no area, no source and no figures", async () => {
  const thanks = (await loadSample()).topics.get("thanks");
  expect(thanks).toMatchObject({ role: "small-talk", area: "", figures: [], facts: [], related: [], sources: [] });
});

test("a role carries its sources, salaries and education paths with their ids", async () => {
  const { roles, sources } = await loadSample();
  expect([...roles.keys()]).toEqual(["baker"]);
  expect(roles.get("baker")).toMatchObject({
    id: "baker",
    title: { en: "baker", sv: "bagare" },
    sources: [{ id: "guild" }],
    salaries: [{ level: "junior", minimum: 25000, source: "guild" }],
    education: [{ id: "apprentice", title: { sv: "lärlingsutbildning" } }],
  });
  expect(sources.get("guild")).toMatchObject({ id: "guild", url: "https://guild.example/pay", date: "2026-11-22" });
});

test("vocabulary, starters and commands are read unchanged", async () => {
  const { vocabulary, starters, commands } = await loadSample();
  expect(vocabulary.en.get("bread")).toEqual(["loaf", "loaves"]);
  expect(starters).toEqual(["pay-junior", "pay-senior", "pay-factors", "thanks"]);
  expect(commands["start-over"].sv).toEqual(["start-over"]);
});

test("nothing in the content can be changed", async () => {
  const content = await loadSample();
  const topic = content.topics.get("pay-junior")!;
  const values = [content, topic, topic.answer, topic.questions.en, content.roles.get("baker")!.salaries[0]];
  for (const value of [...values, content.catalogue.error, content.vocabulary.en.get("bread")]) {
    expect(Object.isFrozen(value)).toBe(true);
  }
});

test("a byte order mark and Windows line ends change nothing", async () => {
  const plain = await loadSample();
  const edited = await loadSample({ [JUNIOR]: (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}` });
  expect(edited.topics.get("pay-junior")).toEqual(plain.topics.get("pay-junior"));
});

test("a byte order mark and Windows line ends do not shift a fault", async () => {
  const sample = await writeSample({
    [JUNIOR]: (text) => `\uFEFF${replace("pay-senior,", "pay-seniro,")(text).replaceAll("\n", "\r\n")}`,
  });
  expect((await loadContent(sample)).faults.map(formatFault)).toEqual([
    'knowledge/baker/pay/pay-junior.yaml:29:11 related[0]: there is no topic "pay-seniro"; did you mean "pay-senior"?',
  ]);
});

test("a block of lines keeps its paragraphs and list, and loses only the line end after it", async () => {
  const answer = "|\n    First.\n\n    - one\n    - two\n";
  const content = await loadSample({
    [JUNIOR]: replace('en: "Pays: {salary.junior} after an {education.apprentice}."', `en: ${answer}`),
  });
  expect(content.topics.get("pay-junior")?.answer.en).toBe("First.\n\n- one\n- two");
});

test("notes, backups, swap files and dotfiles are passed over", async () => {
  const names = [
    "README.md",
    ".DS_Store",
    "pay-junior.yaml~",
    ".pay-junior.yaml.swp",
    "#pay-junior.yaml#",
    "4913",
    "x.tmp",
  ];
  const content = await loadSample(Object.fromEntries(names.map((name) => [`knowledge/baker/pay/${name}`, "{"])));
  expect(content.topics.size).toBe(4);
});

test("a role without salaries, education and facts is complete", async () => {
  const content = await loadSample({
    "knowledge/baker/salaries.yaml": undefined,
    "knowledge/baker/education.yaml": undefined,
    [JUNIOR]: topicText("pay-junior", "related: [pay-senior, pay-factors]\nsource: guild\nreviewed: 2026-11-22"),
  });
  expect(content.roles.get("baker")).toMatchObject({ salaries: [], education: [], facts: [] });
});

test("the faults of all files come at once, by file and then by position", async () => {
  const sample = await writeSample({
    [SENIOR]: replace("reviewed: 2026-11-22", "reviewed: soon"),
    [JUNIOR]: (text) =>
      replace("why: pay-factors", "why: weather")(replace("figures: [junior]", "figure: [junior]")(text)),
    "dialogs/welcome.yaml": "",
  });
  const places = (await loadContent(sample)).faults.map(({ file, line }) => `${file.split("/").at(-1)}:${line}`);
  expect(places).toEqual(["welcome.yaml:1", "pay-junior.yaml:28", "pay-junior.yaml:30", "pay-senior.yaml:30"]);
});

test("a folder that does not exist is a fault, and the other one is checked all the same", async () => {
  const sample = await writeSample({ "dialogs/welcome.yaml": "starters: [pay-junior, pay-senior, thanks]" });
  const { faults } = await loadContent({ ...sample, knowledge: join(sample.root, "nowhere") });
  expect(faults.map(formatFault)).toContain("nowhere:1:1 the folder does not exist");
  expect(faults.map(formatFault)).toContain("dialogs/welcome.yaml:1:11 starters: needs at least 4, has 3");
});

test("a broken or circular link is a fault", async () => {
  const sample = await writeSample();
  await symlink("nowhere.yaml", join(sample.knowledge, "baker", "pay", "pay-low.yaml"));
  await symlink("..", join(sample.knowledge, "baker", "round"));
  const faults = (await loadContent(sample)).faults.map(formatFault);
  expect(faults).toContain("knowledge/baker/pay/pay-low.yaml:1:1 does not exist");
  expect(faults).toContain("knowledge/baker/round/baker:1:1 the folder lies too deep");
});
