import { strToU8, zipSync } from "fflate";
import type { LocatedText } from "../../content/files/content-tree.ts";
import { formatPath } from "../../content/faults/fault.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES, type Language, type Localized } from "../../languages/language.ts";
import { textsIn, type ManifestSettings, type ManifestSource } from "./source.ts";

/** A text of the app in one language; `path` is that in the source, without the language. */
export type AppText = LocatedText & { readonly language: Language };

/** The JSON files of an app package. */
export type AppPackage = {
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Texts per language, by their path in the manifest: `name.short`. */
  readonly translations: Localized<Readonly<Record<string, string>>>;
};

const SCHEMAS = "https://developer.microsoft.com/json-schemas/teams";

/** The first language is that of the manifest itself, and the default for people with another language. */
const [DEFAULT_LANGUAGE, ...MORE_LANGUAGES] = LANGUAGES;

/** Time of all files in the zip, in local time; constant, so that the same package has the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Creates the manifest and the translations of an app. */
export function buildPackage({ app }: ManifestSource, { manifestVersion }: ManifestSettings): AppPackage {
  const schemas = `${SCHEMAS}/v${manifestVersion}`;
  const texts = translatedTexts(app);
  return {
    manifest: {
      $schema: `${schemas}/MicrosoftTeams.schema.json`,
      manifestVersion,
      localizationInfo: {
        defaultLanguageTag: DEFAULT_LANGUAGE,
        defaultLanguageFile: `${DEFAULT_LANGUAGE}.json`,
        additionalLanguages: MORE_LANGUAGES.map((language) => ({ languageTag: language, file: `${language}.json` })),
      },
      ...(inDefaultLanguage(app) as object),
    },
    translations: fromKeys(LANGUAGES, (language) => ({
      $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
      ...Object.fromEntries(
        texts.filter((each) => each.language === language).map(({ path, text }) => [formatPath(path), text]),
      ),
    })),
  };
}

/** Zips an app package; the same package always gives the same bytes. */
export function zipPackage(
  { manifest, translations }: AppPackage,
  icons: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const files = LANGUAGES.map((language) => [`${language}.json`, toJson(translations[language])] as const);
  const entries = { "manifest.json": toJson(manifest), ...icons, ...Object.fromEntries(files) };
  return zipSync(entries, { level: 9, mtime: ZIP_TIME });
}

/** Finds the texts of a value that are translated into every language. */
export function translatedTexts(value: unknown): AppText[] {
  return textsIn(value).flatMap(({ path, text }) => {
    const language = LANGUAGES.find((known) => known === path.at(-1));
    return language === undefined ? [] : [{ path: path.slice(0, -1), text, language }];
  });
}

function inDefaultLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inDefaultLanguage);
  if (typeof value !== "object" || value === null) return value;
  if (DEFAULT_LANGUAGE in value) return value[DEFAULT_LANGUAGE];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inDefaultLanguage(inner)]));
}

function toJson(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
