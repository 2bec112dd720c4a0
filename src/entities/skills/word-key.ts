import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** Plural and definite endings of nouns. */
const ENDINGS = new RegExp(`${anyOf(inAllLanguages(({ stemming }) => stemming.nounEndings))}$`, "u");

/** Shorter stems say too little: `lead` is not `leader`, `test` is not `tester`. */
const MIN_STEM = 5;

/**
 * What the forms of a word share: `konsult`, `konsulten` and `konsulter`; `service` and `services`. It is light on
 * purpose; verbs and compounds are left as they are. Takes a folded word.
 */
export function toWordKey(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const bare = word.replace(ENDINGS, "");
  const stem = bare.length >= MIN_STEM ? bare : word;
  // A last e falls so that service meets services; a last s, so that system meets systems, but not in words such as less.
  const withoutE = stem.length > MIN_STEM ? stem.replace(/e$/u, "") : stem;
  return withoutE.length >= 4 ? withoutE.replace(/(?<!s)s$/u, "") : withoutE;
}
