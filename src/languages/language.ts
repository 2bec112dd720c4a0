/** The languages the bot speaks. A text in the content exists in every one of them. The first is the default. */
export const LANGUAGES = ["en", "sv"] as const;

/** One language the bot speaks, as an ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/** A value for each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** The language spoken where nothing tells which is understood. */
export const DEFAULT_LANGUAGE = LANGUAGES[0];

/** Finds the language of a BCP 47 tag such as `sv-SE`; `undefined` when the bot does not speak it. */
export function findLanguage(tag: string | undefined): Language | undefined {
  const code = tag?.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === code);
}

/** The language that a page offers beside its own; clicked on, it leads through all languages. */
export function nextLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? DEFAULT_LANGUAGE;
}
