import { LANGUAGES } from "../../languages/language.ts";
import { inAllLanguages, LANGUAGE_DATA } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** Phrases by which ads offer remote work. */
const REMOTE = new RegExp(
  LANGUAGES.flatMap((language) => {
    const { verbs, degrees, places, phrases, last } = LANGUAGE_DATA[language].ads.remote;
    return [`${anyOf(verbs)}(?: ${anyOf(degrees)})? ${anyOf(places)}`, anyOf(phrases), `${anyOf(last)}$`];
  }).join("|"),
  "iu",
);

/** Phrases by which ads deny remote work. */
const NOT_REMOTE = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyOf(inAllLanguages(({ ads }) => ads.remote.denying))}(?:\s+\p{L}+){0,5}\s*$`,
  "iu",
);

/** Tells whether the text of an ad offers remote work; ads have no field for it. An ad that does not mention it does not. */
export function saysRemote(title: string, text: string): boolean {
  return [title, ...text.split(/(?<=[.!?])\s|\n/u)].some((sentence) => {
    const found = REMOTE.exec(sentence);
    return found !== null && !NOT_REMOTE.test(sentence.slice(0, found.index));
  });
}
