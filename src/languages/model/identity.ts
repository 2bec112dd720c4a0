/** Names a language and the conventions it is written by. */
export type Identity = {
  /** English name, as content faults and schemas say it: `Swedish`. */
  readonly name: string;
  /** Key in `dialogs/commands.yaml` of the phrases that ask to speak it: `speak-swedish`. */
  readonly speakCommand: `speak-${string}`;
  /** BCP 47 tag by which dates are written: `sv-SE`. */
  readonly locale: string;
  /** BCP 47 tag of Web Chat's translation. */
  readonly webChatLocale: string;
};

/** Hints by which a message's language is detected, beside examples and lists of frequent words. */
export type Detection = {
  /** Short words that count for this language although another's list of frequent words holds them too. */
  readonly telltales: readonly string[];
  /** Letters that no other language of the bot writes; empty where it has none. */
  readonly letters: string;
};
