import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../../src/content/files/folders.ts";
import { replace } from "../../content/sample.ts";
import { BOT_ID, DOMAIN, IDS, learnOwn, newFile, run, writeManifestSample } from "./sample.ts";

/** Code that, run before a command, refuses every connection. */
const NO_NETWORK = "import net from 'node:net'; net.Socket.prototype.connect = () => { throw new Error('offline'); };";

describe("the command", () => {
  test("writes the project's own app as a package without asking the network for anything", async () => {
    const out = await newFile();
    const { stdout } = await offline(["src/tools/manifest.ts", ...IDS, "--out", out]);
    expect(stdout).toMatch(/: .+ \d+\.\d+\.\d+ for bot\.example\.com, schema 1\.30, no faults\n$/);
    const files = unzipSync(await readFile(out));
    expect(Object.keys(files)).toEqual(["manifest.json", "color.png", "outline.png", "en.json", "sv.json"]);
    expect(Buffer.from(files["color.png"]!)).toEqual(await readFile(join(PROJECT_FOLDER, "manifest/color.png")));
    expect(readJson(files, "manifest.json")).toMatchObject({
      $schema: "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json",
      manifestVersion: "1.30",
      id: BOT_ID,
      developer: { privacyUrl: `https://${DOMAIN}/privacy`, termsOfUseUrl: `https://${DOMAIN}/terms` },
      bots: [{ botId: BOT_ID, scopes: ["personal", "team", "groupChat"], supportsFiles: false }],
      composeExtensions: [
        { botId: BOT_ID, commands: [{ id: "searchAnswers", initialRun: true, parameters: [{ name: "query" }] }] },
      ],
      validDomains: [DOMAIN],
    });
  });

  test("is refused the network in these tests", async () => {
    await expect(offline(["--eval", "await fetch('http://127.0.0.1')"])).rejects.toThrow("offline");
  });

  test("gives every text of the manifest in both languages, at its path", async () => {
    const files = await pack();
    const manifest = readJson(files, "manifest.json");
    const { $schema: _, ...english } = readJson(files, "en.json");
    const { $schema: __, ...swedish } = readJson(files, "sv.json");
    expect(manifest).toMatchObject({
      localizationInfo: {
        defaultLanguageTag: "en",
        defaultLanguageFile: "en.json",
        additionalLanguages: [{ languageTag: "sv", file: "sv.json" }],
      },
    });
    expect(Object.keys(swedish)).toEqual(Object.keys(english));
    expect(Object.keys(english).length).toBeGreaterThan(35);
    for (const [place, text] of Object.entries(english)) expect([place, at(manifest, place)]).toEqual([place, text]);
    const same = Object.keys(english).filter((place) => english[place] === swedish[place]);
    expect(same).toEqual([]);
  });

  test("writes the same bytes for the same app", async () => {
    const [first, second] = [await newFile(), await newFile()];
    expect((await run([...IDS, "--out", first], learnOwn)).code).toBe(0);
    expect((await run([...IDS, "--out", second], learnOwn)).code).toBe(0);
    expect(await readFile(first)).toEqual(await readFile(second));
  });

  test("takes another schema, version and name", async () => {
    const files = await pack("--manifest-version", "1.22", "--version", "2.3.4", "--name", "Contoso Careers");
    expect(readJson(files, "manifest.json")).toMatchObject({
      manifestVersion: "1.22",
      version: "2.3.4",
      name: { short: "Contoso Careers", full: expect.stringContaining("Contoso Careers") },
    });
    expect(readJson(files, "sv.json")).toMatchObject({
      "name.short": "Contoso Careers",
      "name.full": expect.stringContaining("Contoso Careers"),
    });
  });

  test("names whoever runs the bot as the developer, and refuses a name too long for Teams", async () => {
    const named = await pack("--developer", "Lunds kommun");
    expect(readJson(named, "manifest.json")).toMatchObject({ developer: { name: "Lunds kommun" } });
    const long = await run([...IDS, "--developer", "Kommunalförbundet Karriär i Skåne"], learnOwn);
    expect(long.out).toEqual([
      '--developer: "Kommunalförbundet Karriär i Skåne" is 33 characters long; at most 32 fit: give a shorter one with --developer',
    ]);
  });

  test("prints its usage", async () => {
    const { code, out } = await run(["--help"], learnOwn);
    expect([code, out[0]]).toEqual([0, expect.stringContaining("npm run manifest -- --bot-id ID --domain HOST")]);
  });

  test("prints each fault on a line, exits with 1 and writes nothing", async () => {
    const out = await newFile();
    const source = await writeManifestSample({ app: replace("version: 1.0.0", "version: 1.0") });
    const failed = offline(["src/tools/manifest.ts", ...IDS, "--source", source, "--out", out]);
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stdout: "manifest/app.yaml:1:10 version: must be text, not a number; put quotes around it\n",
      stderr: "1 fault\n",
    });
    expect(existsSync(out)).toBe(false);
  });

  test("refuses an option it does not know", async () => {
    await expect(offline(["src/tools/manifest.ts", "--bot", BOT_ID])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Unknown option '--bot'"),
    });
  });
});

/** Runs Node on a file of the project, without a network. */
function offline(args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const command = ["--import", `data:text/javascript,${encodeURIComponent(NO_NETWORK)}`, ...args];
  return promisify(execFile)(process.execPath, command, { cwd: PROJECT_FOLDER });
}

async function pack(...args: string[]): Promise<Record<string, Uint8Array>> {
  const out = await newFile();
  expect(await run([...IDS, "--out", out, ...args], learnOwn)).toMatchObject({ code: 0, err: [] });
  return unzipSync(await readFile(out));
}

function readJson(files: Record<string, Uint8Array>, name: string): Record<string, unknown> {
  return JSON.parse(strFromU8(files[name]!));
}

/** Returns the value at a path such as `bots[0].scopes[1]`. */
function at(value: unknown, place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((inner: unknown, key) => Reflect.get(Object(inner), key), value);
}
