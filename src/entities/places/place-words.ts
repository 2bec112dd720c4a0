import { inAllLanguages } from "../../languages/languages.ts";

/** No name of a place has more words. */
export const MAX_PLACE_WORDS = 4;

/** Words that a place follows. */
export const LEADING: ReadonlySet<string> = new Set(inAllLanguages(({ places }) => places.leading));

/** Words that stand between two places. */
export const JOINING: ReadonlySet<string> = new Set(inAllLanguages(({ places }) => places.joining));

/** Words around a place's name that do not say which place. */
export const FILLING: ReadonlySet<string> = new Set(inAllLanguages(({ places }) => places.filling));
