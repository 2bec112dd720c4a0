import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import type { ContentFolders } from "../../src/content/files/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import { VISITOR_COMMANDS, CATALOGUE_KEYS } from "../../src/content/model/content.ts";

/** Changes to the sample: a file's new text, a change of its text, or `undefined` to leave the file out. */
export type Edits = Readonly<Record<string, string | Uint8Array | ((text: string) => string) | undefined>>;

/** Content folders on disk, with their paths. */
export type Sample = ContentFolders & { readonly root: string };

/** Path of the sample's topic that most tests edit. */
export const JUNIOR = "knowledge/baker/pay/pay-junior.yaml";

/** Writes a small, faultless content with the given edits into a new folder, which is removed after the test. */
export async function writeSample(edits: Edits = {}): Promise<Sample> {
  const root = await mkdtemp(join(tmpdir(), "content-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const files: Record<string, string> = sampleFiles();
  for (const path of new Set([...Object.keys(files), ...Object.keys(edits)])) {
    const edit = path in edits ? edits[path] : files[path];
    if (edit !== undefined) await writeInto(root, path, typeof edit === "function" ? edit(files[path]!) : edit);
  }
  return { root, knowledge: join(root, "knowledge"), dialogs: join(root, "dialogs") };
}

/** Writes one file below a folder. */
export async function writeInto(root: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Declares one test for each case: the sample with these edits has exactly these faults, and yields no content. */
export function testFaults(cases: readonly [sentence: string, edits: Edits, faults: readonly string[]][]): void {
  describe("the check refuses, with line and column,", () => {
    test.each(cases)("%s", async (_, edits, faults) => {
      const loaded = await loadContent(await writeSample(edits));
      expect(loaded.faults.map(formatFault)).toEqual(faults);
      expect(loaded.content).toBeUndefined();
    });
  });
}

/** An edit that replaces a part of a file's text, which must be there. */
export function replace(part: string, by: string): (text: string) => string {
  return (text) => {
    if (!text.includes(part)) throw new Error(`the sample has no ${JSON.stringify(part)}`);
    return text.replace(part, () => by);
  };
}

/** The text of a topic; `rest` follows the lead, which stands on lines 25 to 27. */
export function topicText(id: string, rest: string, answer = "Fine."): string {
  const questions = (language: string): string[] =>
    Array.from({ length: 10 }, (_, at) => `    - ${language} ${id} ${String(at)}`);
  return [
    `title: { en: ${id}, sv: ${id} }`,
    "questions:",
    "  en:",
    ...questions("en"),
    "  sv:",
    ...questions("sv"),
    "lead:",
    `  en: ${answer}`,
    `  sv: ${answer}`,
    rest,
    "",
  ].join("\n");
}

function sampleFiles(): Record<string, string> {
  const end = "source: guild\nreviewed: 2026-11-22";
  return {
    "knowledge/vocabulary.yaml": "en:\n  bread: [loaf, loaves]\nsv:\n  bröd: [limpa]\n",
    "knowledge/small-talk/thanks.yaml": topicText("thanks", "related: []\nreviewed: 2026-11-22"),
    "knowledge/baker/role.yaml": "title: { en: baker, sv: bagare }\n",
    "knowledge/baker/sources.yaml":
      "guild:\n  name: { en: The guild, sv: Skrået }\n  url: https://guild.example/pay\n  date: 2026-11-22\n",
    "knowledge/baker/salaries.yaml": [
      "junior:",
      "  title: { en: Junior, sv: Junior }",
      "  minimum: 25000",
      "  maximum: 30000",
      "  currency: SEK",
      "  period: month",
      "  market: SE",
      "  source: guild",
      "  date: 2026-11-22",
      "",
    ].join("\n"),
    "knowledge/baker/education.yaml":
      "apprentice:\n  title: { en: apprenticeship, sv: lärlingsutbildning }\n  summary: { en: You learn., sv: Du lär dig. }\n  source: guild\n",
    [JUNIOR]: topicText(
      "pay-junior",
      `figures: [junior]\nrelated: [pay-senior, pay-factors]\nwhy: pay-factors\n${end}`,
      '"Pays: {salary.junior} after an {education.apprentice}."',
    ),
    "knowledge/baker/pay/pay-senior.yaml": topicText("pay-senior", `related: [pay-junior, pay-factors]\n${end}`),
    "knowledge/baker/pay/pay-factors.yaml": topicText("pay-factors", `related: [pay-junior, pay-senior]\n${end}`),
    "dialogs/messages.yaml": CATALOGUE_KEYS.map((key) => `${key}: { en: ${key}, sv: ${key} }\n`).join(""),
    "dialogs/commands.yaml": VISITOR_COMMANDS.map((key) => `${key}: { en: [${key}], sv: [${key}] }\n`).join(""),
    "dialogs/welcome.yaml": "starters: [pay-junior, pay-senior, pay-factors, thanks]\n",
  };
}
