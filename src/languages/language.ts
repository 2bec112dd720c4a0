/** The languages the bot speaks. A text in the content exists in every one of them. */
export const LANGUAGES = ["en", "sv"] as const;

/** One language the bot speaks, as an ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/** A value for each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;
