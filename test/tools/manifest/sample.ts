import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, onTestFinished, test } from "vitest";
import { readKnowledge } from "../../../src/learning/read-knowledge.ts";
import type { Knowledge } from "../../../src/understanding/knowledge.ts";
import { runManifest } from "../../../src/tools/manifest.ts";
import { writeSample } from "../../content/sample.ts";
import { knowledge as ownKnowledge } from "../../harness/knowledge.ts";

/** A colour as red, green, blue and opacity, each from 0 to 255. */
type Color = readonly [number, number, number, number];

/** Changes to the sample: the text of `app.yaml`, and files beside it; `undefined` leaves a file out. */
export type ManifestEdits = {
  readonly app?: (text: string) => string;
  readonly color?: Uint8Array | undefined;
  readonly outline?: Uint8Array | undefined;
};

export const BOT_ID = "0f5e8c6a-1111-4222-8333-9a9b9c9d9e9f";
export const DOMAIN = "bot.example.com";
export const IDS = ["--bot-id", BOT_ID, "--domain", DOMAIN];

const NOW = Date.UTC(2026, 10, 22);

const APP = `version: 1.0.0
id: "{bot-id}"
name:
  short: { en: Bread guide, sv: Brödguiden }
  full: { en: "{name} for bakers", sv: "{name} för bagare" }
description:
  short: { en: Answers about flour, sv: Svar om mjöl }
  full:
    en: "{name} works with Microsoft Teams. Support: https://{domain}/ is open."
    sv: "{name} fungerar med Microsoft Teams. Hjälp: https://{domain}/ är öppen."
developer:
  name: Bakers
  websiteUrl: https://{domain}/
  privacyUrl: https://{domain}/privacy
  termsOfUseUrl: https://{domain}/terms
icons: { color: color.png, outline: outline.png }
accentColor: "#1F5244"
bots:
  - botId: "{bot-id}"
    scopes: [personal, team]
    commandLists:
      - scopes: [personal]
        commands:
          - title: { en: Help, sv: Hjälp }
            description: { en: What you can ask, sv: Vad du kan fråga }
          - title: { en: Hello, sv: Hej }
            description: { en: Say hello, sv: Säg hej }
validDomains: ["{domain}"]
`;

const GREETING = `title: { en: Hello, sv: Hej }
questions:
  en: [hi, hello, help, hey, help me, good day, good morning, help please, well hello, hello you]
  sv: [hej, hallå, hjälp, tja, hjälp mig, god dag, god morgon, hjälp tack, hejsan, hallå där]
answer: { en: Hello., sv: Hej. }
related: []
reviewed: 2026-11-22
`;

const GREEN: Color = [31, 82, 68, 255];
const WHITE: Color = [255, 255, 255, 255];
const NOTHING: Color = [0, 0, 0, 0];

const FAULTLESS = {
  color: drawIcon(192, () => GREEN),
  outline: drawIcon(32, (x, y) => (x === y ? WHITE : NOTHING)),
};

/** Writes a small, faultless app with the given edits into a new folder, which is removed after the test. */
export async function writeManifestSample(edits: ManifestEdits = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "manifest-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, "manifest");
  await mkdir(folder);
  await writeFile(join(folder, "app.yaml"), edits.app?.(APP) ?? APP);
  const icons = { ...FAULTLESS, ...edits };
  for (const kind of ["color", "outline"] as const) {
    const bytes = icons[kind];
    if (bytes !== undefined) await writeFile(join(folder, `${kind}.png`), bytes);
  }
  return folder;
}

/** Draws a square PNG picture, pixel by pixel. */
export function drawIcon(size: number, colorAt: (x: number, y: number) => Color): Uint8Array {
  const picture = new PNG({ width: size, height: size });
  for (let at = 0; at < size * size; at++) picture.data.set(colorAt(at % size, Math.floor(at / size)), at * 4);
  return PNG.sync.write(picture);
}

/** Names a file in a new folder, which is removed after the test. */
export async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "teams-app-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "app", "teams-app.zip");
}

/** Parts of the command. */
type Learn = () => Promise<Knowledge>;

let small: Promise<Knowledge> | undefined;

/** Returns the project's own knowledge. */
export const learnOwn: Learn = () => Promise.resolve(ownKnowledge);

/** Learns a content, once, that knows little more than the sample's commands. */
const learnSmall: Learn = () =>
  (small ??= writeSample({ "knowledge/small-talk/thanks.yaml": GREETING }).then(readKnowledge));

/** Runs the command in this process. */
export async function run(
  args: readonly string[],
  knowledge: Learn,
): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  return { code: await runManifest(args, output, { knowledge, now: NOW }), out, err };
}

/** Runs the command on the sample with the given edits; returns what it prints. */
export async function runSample(edits: ManifestEdits = {}, knowledge: Learn = learnSmall): Promise<string[]> {
  const source = await writeManifestSample(edits);
  return (await run([...IDS, "--source", source, "--out", await newFile()], knowledge)).out;
}

/** Declares one test for each case: the sample with this change of `app.yaml` has exactly these faults. */
export function testRefusedApps(
  cases: readonly [sentence: string, app: (text: string) => string, faults: readonly string[]][],
  knowledge?: Learn,
): void {
  describe("the app is refused, with line and column,", () => {
    test.each(cases)("%s", async (_, app, faults) => {
      expect(await runSample({ app }, knowledge)).toEqual(faults.map((fault) => `manifest/app.yaml:${fault}`));
    });
  });
}
