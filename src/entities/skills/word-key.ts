import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** Matches plural and definite endings of nouns. */
const ENDINGS = new RegExp(`${anyOf(inAllLanguages(({ stemming }) => stemming.nounEndings))}$`, "u");

/** Shortest stem; shorter ones are ambiguous: `lead` is not `leader`, `test` is not `tester`. */
const MIN_STEM = 5;

/**
 * Returns a key that the forms of a noun share: `konsult`, `konsulten` and `konsulter`; `service` and `services`. It is
 * deliberately light and does not change verbs and compounds.
 * @param word as `foldWord` returns it.
 */
export function toWordKey(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const bare = word.replace(ENDINGS, "");
  const stem = bare.length >= MIN_STEM ? bare : word;
  // A final e is dropped so that service equals services, and a final s so that system equals systems, but not in less.
  const withoutE = stem.length > MIN_STEM ? stem.replace(/e$/u, "") : stem;
  return withoutE.length >= 4 ? withoutE.replace(/(?<!s)s$/u, "") : withoutE;
}
