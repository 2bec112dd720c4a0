import { ENGLISH } from "./en/english.ts";
import { LANGUAGES, type Language, type Localized } from "./language.ts";
import type { LanguageData } from "./language-data.ts";
import { SWEDISH } from "./sv/swedish.ts";
import { fromKeys } from "../records/from-keys.ts";

const DATA = { en: ENGLISH, sv: SWEDISH } satisfies Record<Language, LanguageData>;

/** The words of each language. */
export const LANGUAGE_DATA: Localized<LanguageData> = DATA;

/** Name of the phrases by which visitors ask to switch to a language. */
export type SpeakCommand = (typeof DATA)[Language]["identity"]["speakCommand"];

/** Command by which visitors ask to switch to each language. */
export const SPEAK_COMMANDS: Localized<SpeakCommand> = fromKeys(LANGUAGES, (code) => DATA[code].identity.speakCommand);

/** Collects words of all languages, in the order of `LANGUAGES`: messages and ads mix languages. */
export function inAllLanguages<Word>(select: (data: LanguageData) => readonly Word[]): Word[] {
  return LANGUAGES.flatMap((language) => select(LANGUAGE_DATA[language]));
}
