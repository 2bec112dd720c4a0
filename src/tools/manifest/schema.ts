import { readdir, readFile } from "node:fs/promises";
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { formatPath, type Fault } from "../../content/faults/fault.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { translatedTexts, type AppPackage } from "./package.ts";
import type { ManifestSource } from "./source.ts";

const SCHEMA_FOLDER = new URL("json-schemas/teams/", import.meta.resolve("@microsoft/app-manifest"));

/** The first version with a file for the default language, and the one in which `groupChat` is written everywhere so. */
const OLDEST = 19;

/** Lists the released versions of Microsoft's schema that are installed here, oldest first; previews are not for the store. */
export async function listManifestVersions(): Promise<string[]> {
  const minors = (await readdir(SCHEMA_FOLDER)).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []).map(Number);
  return minors
    .filter((minor) => minor >= OLDEST)
    .sort((a, b) => a - b)
    .map((minor) => `1.${minor}`);
}

/** Finds where a package departs from Microsoft's schema of a listed version, which is read from the installed package. */
export async function checkSchema(
  { yaml, app }: ManifestSource,
  { manifest, translations }: AppPackage,
  manifestVersion: string,
): Promise<Fault[]> {
  const whole = await readSchema(`v${manifestVersion}/MicrosoftTeams.schema.json`);
  const ofTexts = await readSchema(`v${manifestVersion}/MicrosoftTeams.Localization.schema.json`);
  const translated = new Map(translatedTexts(app).map(({ path }) => [formatPath(path), path]));
  const says = (message: string) => `${message}, says Microsoft's schema ${manifestVersion}`;
  const faults = (await validate(manifest, whole)).map(({ place, message }) => {
    const path = place
      .split("/")
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return yaml.fault(translated.has(formatPath(path)) ? [...path, LANGUAGES[0]] : path, says(message));
  });
  for (const language of LANGUAGES) {
    for (const { place, message, extra } of await validate(translations[language], ofTexts)) {
      const path = translated.get(extra ?? place.slice(1)) ?? [];
      const said = extra === undefined ? says(message) : "cannot be translated; write one text for all languages";
      faults.push(yaml.fault([...path, language], said));
    }
  }
  return faults;
}

type Schema = Parameters<typeof AppManifestUtils.validateAgainstSchema>[1];

async function readSchema(path: string): Promise<Schema> {
  const json = await readFile(new URL(path, SCHEMA_FOLDER), "utf8");
  // As published, two patterns for activities leave a bracket open, which the validator does not take.
  return JSON.parse(json.replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as Schema;
}

/** One complaint: a JSON pointer, what is wrong, and the key that does not belong there, if that is it. */
type Complaint = { readonly place: string; readonly message: string; readonly extra?: string };

async function validate(value: unknown, schema: Schema): Promise<Complaint[]> {
  // With the schema handed over, the library asks the network for none.
  const complaints = await AppManifestUtils.validateAgainstSchema(value as TeamsManifest, schema);
  return complaints.map((complaint) => {
    const [, place = "", said = complaint, json = "{}"] = /^(\S*) (.*)\. Details: (.*)$/s.exec(complaint) ?? [];
    const details: { readonly additionalProperty?: string; readonly [key: string]: unknown } = JSON.parse(json);
    const unsaid = Object.values(details).filter((detail) => !said.includes(String(detail)));
    const message = unsaid.length === 0 ? said : `${said} (${unsaid.flat().join(", ")})`;
    const { additionalProperty: extra } = details;
    return { place, message, ...(extra !== undefined && { extra }) };
  });
}
