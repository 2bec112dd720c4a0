/** Names and locales of a language. */
export type Identity = {
  /** English name, for content faults and schemas: `Swedish`. */
  readonly name: string;
  /** Key in `dialogs/commands.yaml` of the phrases that ask for the language: `speak-swedish`. */
  readonly speakCommand: `speak-${string}`;
  /** BCP 47 tag for the format of dates: `sv-SE`. */
  readonly locale: string;
  /** BCP 47 tag of the translation of Web Chat. */
  readonly webChatLocale: string;
};

/** Hints for language detection, besides examples and lists of frequent words. */
export type Detection = {
  /** Short words that count for this language although the frequency list of another language has them too. */
  readonly telltales: readonly string[];
  /** Letters that only this language of the bot has; empty where it has none. */
  readonly letters: string;
};
