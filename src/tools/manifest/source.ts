import { basename, join } from "node:path";
import { z } from "zod";
import { checkShape } from "../../content/checks/shape.ts";
import { explainPlaceholder } from "../../content/checks/placeholders.ts";
import type { LocatedText } from "../../content/files/content-tree.ts";
import type { Fault } from "../../content/faults/fault.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "../../languages/language.ts";
import { BRACE, fillPlaceholders, findPlaceholders } from "../../text/placeholders.ts";
import { localized, nonEmptyText } from "../../content/schema/parts.ts";
import { readYamlFile, type YamlFile } from "../../content/files/yaml-file.ts";

/** Settings of one package from the command line. */
export type ManifestSettings = {
  readonly botId: string;
  /** Host name at which people reach the bot. */
  readonly domain: string;
  /** Version of Microsoft's schema: `1.30`. */
  readonly manifestVersion: string;
  /** Replaces the source's version. */
  readonly version?: string;
  /** Replaces the source's short name in every language. */
  readonly name?: string;
  /** Replaces the source's name of the developer: whoever runs the bot. */
  readonly developer?: string;
};

/** The app's source with its placeholders filled. */
export type ManifestSource = {
  /** The file, for the positions of values. */
  readonly yaml: YamlFile;
  readonly app: App;
};

type App = z.infer<typeof APP>;

/** File name of the source. */
const FILE_NAME = "app.yaml";

/** Shape of the fields that this program reads; Microsoft's schema checks all fields. */
const APP = z.looseObject({
  version: nonEmptyText,
  name: z.looseObject({ short: localized(nonEmptyText), full: localized(nonEmptyText) }),
  description: z.looseObject({ short: localized(nonEmptyText), full: localized(nonEmptyText) }),
  developer: z.looseObject({}).optional(),
  icons: z.looseObject({ color: nonEmptyText, outline: nonEmptyText }),
  bots: z.array(
    z.looseObject({
      scopes: z.array(nonEmptyText),
      commandLists: z.array(
        z.looseObject({
          scopes: z.array(nonEmptyText),
          commands: z.array(z.looseObject({ title: localized(nonEmptyText), description: localized(nonEmptyText) })),
        }),
      ),
    }),
  ),
  validDomains: z.array(nonEmptyText),
});

/** Reads the app's source from its folder, and fills its placeholders with the settings. */
export async function readManifestSource(
  folder: string,
  settings: ManifestSettings,
): Promise<{ source?: ManifestSource; faults: Fault[] }> {
  const { yaml, faults } = await readYamlFile(join(folder, FILE_NAME), `${basename(folder)}/${FILE_NAME}`);
  if (yaml === undefined) return { faults };
  const found = [...checkShape(yaml, APP), ...checkManifestPlaceholders(yaml)];
  if (found.length > 0) return { faults: found };
  const app = yaml.value as App;
  const short = settings.name === undefined ? app.name.short : localize(settings.name);
  const developer = settings.developer === undefined ? app.developer : { ...app.developer, name: settings.developer };
  const named = { ...app, version: settings.version ?? app.version, name: { ...app.name, short }, developer };
  const fixed = { "bot-id": settings.botId, domain: settings.domain };
  const filled = fill(named, (each, language) => fillPlaceholders(each, { ...fixed, name: short[language] }));
  return { source: { yaml, app: filled as App }, faults: [] };
}

/** Finds every text in a value, at any depth. */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): LocatedText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function checkManifestPlaceholders(yaml: YamlFile): Fault[] {
  return textsIn(yaml.value).flatMap(({ path, text: written }) => {
    // The short name is the value of {name}.
    const known = path[0] === "name" && path[1] === "short" ? [] : ["bot-id", "domain", "name"];
    return findPlaceholders(written)
      .filter(({ name }) => name === undefined || !known.includes(name))
      .map(({ name, brace }) => yaml.faultInside(path, BRACE, brace, explainPlaceholder(name, known)));
  });
}

function localize(name: string): Record<Language, string> {
  return fromKeys(LANGUAGES, () => name);
}

/** Changes every text in a value; an untranslated text counts as one in the default language. */
function fill(
  value: unknown,
  change: (text: string, language: Language) => string,
  language: Language = DEFAULT_LANGUAGE,
): unknown {
  if (typeof value === "string") return change(value.trim(), language);
  if (Array.isArray(value)) return value.map((item) => fill(item, change, language));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      fill(inner, change, LANGUAGES.find((known) => known === key) ?? language),
    ]),
  );
}
