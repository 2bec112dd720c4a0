import { LANGUAGES } from "../../languages/language.ts";
import { inAllLanguages, LANGUAGE_DATA } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** How ads say that the work can be done remotely. */
const REMOTE = new RegExp(
  LANGUAGES.flatMap((language) => {
    const { verbs, degrees, places, phrases, last } = LANGUAGE_DATA[language].ads.remote;
    return [`${anyOf(verbs)}(?: ${anyOf(degrees)})? ${anyOf(places)}`, anyOf(phrases), `${anyOf(last)}$`];
  }).join("|"),
  "iu",
);

/** How they say that it cannot. */
const NOT_REMOTE = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyOf(inAllLanguages(({ ads }) => ads.remote.denying))}(?:\s+\p{L}+){0,5}\s*$`,
  "iu",
);

/**
 * Tells whether an ad says that the work can be done from elsewhere. Ads have no field for it, so this reads the text; what
 * it does not say is taken for no.
 */
export function saysRemote(title: string, text: string): boolean {
  return [title, ...text.split(/(?<=[.!?])\s|\n/u)].some((sentence) => {
    const found = REMOTE.exec(sentence);
    return found !== null && !NOT_REMOTE.test(sentence.slice(0, found.index));
  });
}
