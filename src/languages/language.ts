/** Languages of the bot, the default first. The content has every text in each of them. */
export const LANGUAGES = ["en", "sv"] as const;

/** A language of the bot, as an ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/** A value for each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** Language used where the visitor's language is unknown. */
export const DEFAULT_LANGUAGE = LANGUAGES[0];

/** Finds the language of a BCP 47 tag such as `sv-SE`; `undefined` for other languages. */
export function findLanguage(tag: string | undefined): Language | undefined {
  const code = tag?.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === code);
}

/** Returns the language that a page links to; repeated use goes through all languages. */
export function nextLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? DEFAULT_LANGUAGE;
}
