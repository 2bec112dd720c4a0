import { inAllLanguages } from "../../languages/languages.ts";

/** Most words in the name of a place. */
export const MAX_PLACE_WORDS = 4;

/** Words before a place, in all languages. */
export const LEADING: ReadonlySet<string> = new Set(inAllLanguages(({ places }) => places.leading));

/** Words between two places, in all languages. */
export const JOINING: ReadonlySet<string> = new Set(inAllLanguages(({ places }) => places.joining));

/** Words around a place that do not identify it, in all languages. */
export const FILLING: ReadonlySet<string> = new Set(inAllLanguages(({ places }) => places.filling));
