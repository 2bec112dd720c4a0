import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import type { ContentFolders } from "../../src/content/files/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import { CATALOGUE_KEYS } from "../../src/content/model/content.ts";
import { writeSample } from "./sample.ts";

const OLD_CONTENT = join(import.meta.dirname, "..", "fixtures", "v0.1", "content");

test("a catalogue under its name of version 0.1 is read", async () => {
  const lines = CATALOGUE_KEYS.map((key) => `${key}: { en: old ${key}, sv: ${key} }\n`);
  const sample = await writeSample({ "dialogs/messages.yaml": undefined, "dialogs/voice.yaml": lines.join("") });
  const { content, faults } = await loadContent(sample);
  expect(faults.map(formatFault)).toEqual([]);
  expect(content?.catalogue.welcome.en).toBe("old welcome");
});

test("the content of version 0.1 lacks only the sentences added since, each named", async () => {
  const { faults } = await loadContent(toFolders(OLD_CONTENT));
  const old = await readFile(join(OLD_CONTENT, "dialogs", "voice.yaml"), "utf8");
  expect(faults.map(({ file, path, message }) => `${file} ${path}: ${message}`)).toEqual(
    addedSince(old).map((key) => `dialogs/voice.yaml ${key}: is missing`),
  );
});

test("the content of version 0.1 loads once it has those sentences", async () => {
  const root = await mkdtemp(join(tmpdir(), "content-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(OLD_CONTENT, root, { recursive: true });
  const file = join(root, "dialogs", "voice.yaml");
  const old = await readFile(file, "utf8");
  const added = addedSince(old).map((key) => `${key}: { en: New., sv: Ny. }\n`);
  await writeFile(file, [old, ...added].join(""));
  const { content, faults } = await loadContent(toFolders(root));
  expect(faults.map(formatFault)).toEqual([]);
  expect(content?.topics.size).toBeGreaterThan(50);
});

function toFolders(root: string): ContentFolders {
  return { knowledge: join(root, "knowledge"), dialogs: join(root, "dialogs") };
}

function addedSince(catalogue: string): string[] {
  const known = new Set(catalogue.match(/^[a-z-]+(?=:)/gm));
  return CATALOGUE_KEYS.filter((key) => !known.has(key));
}
