import { readdir, readFile } from "node:fs/promises";
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { formatPath, type Fault } from "../../content/faults/fault.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { translatedTexts, type AppPackage } from "./package.ts";
import type { ManifestSource } from "./source.ts";

const SCHEMA_FOLDER = new URL("json-schemas/teams/", import.meta.resolve("@microsoft/app-manifest"));

/** Oldest supported minor version: the first with a file for the default language, and with one spelling of `groupChat`. */
const OLDEST = 19;

/** Lists the installed release versions of Microsoft's schema, oldest first; the store accepts no previews. */
export async function listManifestVersions(): Promise<string[]> {
  const minors = (await readdir(SCHEMA_FOLDER)).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []).map(Number);
  return minors
    .filter((minor) => minor >= OLDEST)
    .sort((a, b) => a - b)
    .map((minor) => `1.${minor}`);
}

/** Finds violations of Microsoft's schema of a listed version, which is read from the installed package. */
export async function checkSchema(
  { yaml, app }: ManifestSource,
  { manifest, translations }: AppPackage,
  manifestVersion: string,
): Promise<Fault[]> {
  const whole = await readSchema(`v${manifestVersion}/MicrosoftTeams.schema.json`);
  const ofTexts = await readSchema(`v${manifestVersion}/MicrosoftTeams.Localization.schema.json`);
  const translated = new Map(translatedTexts(app).map(({ path }) => [formatPath(path), path]));
  const says = (message: string) => `${message}, says Microsoft's schema ${manifestVersion}`;
  const faults = (await validate(manifest, whole)).map(({ pointer, message }) => {
    const path = pointer
      .split("/")
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return yaml.fault(translated.has(formatPath(path)) ? [...path, LANGUAGES[0]] : path, says(message));
  });
  for (const language of LANGUAGES) {
    for (const { pointer, message, extra } of await validate(translations[language], ofTexts)) {
      const path = translated.get(extra ?? pointer.slice(1)) ?? [];
      const said = extra === undefined ? says(message) : "cannot be translated; write one text for all languages";
      faults.push(yaml.fault([...path, language], said));
    }
  }
  return faults;
}

type Schema = Parameters<typeof AppManifestUtils.validateAgainstSchema>[1];

async function readSchema(path: string): Promise<Schema> {
  const json = await readFile(new URL(path, SCHEMA_FOLDER), "utf8");
  // Two published patterns for activities lack a closing bracket, which the validator refuses.
  return JSON.parse(json.replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as Schema;
}

/** An error of the validator: a JSON pointer, a message and, if a key is not allowed, that key. */
type Violation = { readonly pointer: string; readonly message: string; readonly extra?: string };

async function validate(value: unknown, schema: Schema): Promise<Violation[]> {
  // With a given schema, the library fetches none.
  const messages = await AppManifestUtils.validateAgainstSchema(value as TeamsManifest, schema);
  return messages.map((whole) => {
    const [, pointer = "", said = whole, json = "{}"] = /^(\S*) (.*)\. Details: (.*)$/s.exec(whole) ?? [];
    const details: { readonly additionalProperty?: string; readonly [key: string]: unknown } = JSON.parse(json);
    const unsaid = Object.values(details).filter((detail) => !said.includes(String(detail)));
    const message = unsaid.length === 0 ? said : `${said} (${unsaid.flat().join(", ")})`;
    const { additionalProperty: extra } = details;
    return { pointer, message, ...(extra !== undefined && { extra }) };
  });
}
