import { z } from "zod";
import { ID_PATTERN, ID_RULE } from "../files/id-pattern.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";

/** Lists the languages of every text for a person: `English (en) and Swedish (sv)`. */
export const LANGUAGE_LIST = LANGUAGES.map((language) => `${LANGUAGE_DATA[language].identity.name} (${language})`).join(
  " and ",
);

/** A text that is not empty; spaces around it are removed. */
export const nonEmptyText = z.string().trim().min(1);

/** The id of a topic, a source, a salary level or an education path. */
export const id = z
  .string()
  .regex(ID_PATTERN, `must be ${ID_RULE}`)
  .meta({ patternErrorMessage: `Must be ${ID_RULE}.` });

/** A day of the calendar, as in 2026-11-22. */
export const date = z.iso.date();

/** A value for each of the given keys, all of them required. */
export function keyed<Key extends string, Value extends z.ZodType>(
  keys: readonly Key[],
  toValue: (key: Key) => Value,
): z.ZodObject<Record<Key, Value>, z.core.$strict> {
  return z.strictObject(fromKeys(keys, toValue));
}

/** A value for each language. */
export function localized<Value extends z.ZodType>(value: Value): z.ZodObject<Record<Language, Value>, z.core.$strict> {
  return keyed(LANGUAGES, (language) => value.meta({ title: LANGUAGE_DATA[language].identity.name }));
}
