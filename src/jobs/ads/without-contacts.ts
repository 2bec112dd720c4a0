import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** Matches `anna@example.com` and `anna (at) example.com`; the lengths are bounded, so that long texts stay fast. */
const EMAIL = new RegExp(
  String.raw`[^\s@<>()[\]]{1,64}\s?(?:@|[([]${anyOf(inAllLanguages(({ ads }) => ads.contacts.at))}[)\]])\s?[^\s@<>()[\]]{1,190}\.\p{L}{2,}`,
  "iu",
);

/** Matches `+46 70 123 45 67`, `08-123 45 67` and `tel: 12 34 56`, but no years, sums or dates. */
const PHONE = new RegExp(
  [
    String.raw`(?:\+|(?<!\d[\s.,–-]?)00)\d[\d\s()/.–-]{5,18}\d`,
    String.raw`(?<!\d[\s.,–-]?)\(?0\d{1,3}\)?[\s/–-]{0,3}\d(?:[\s–-]?\d){4,8}(?!\d)`,
    String.raw`(?<!\p{L})${anyOf(inAllLanguages(({ ads }) => ads.contacts.phone))}\p{L}{0,8}\.?:?\s?\d[\d\s–-]{4,15}`,
  ].join("|"),
  "iu",
);

const CUES = anyOf(inAllLanguages(({ ads }) => ads.contacts.cues).flatMap(inEitherCase));
const NOT_CUES = anyOf(inAllLanguages(({ ads }) => ads.contacts.notCues).flatMap(inEitherCase));

/** Matches a word that introduces a contact person, followed by two capitalised words. */
const CUE_AND_NAME = new RegExp(
  String.raw`(?<!\p{L})(?!${NOT_CUES})${CUES}(?!\p{L})[^.!?\n]{0,60}?\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+`,
  "u",
);

/** Matches the end of a sentence or line, but not a full stop inside an address or a number. */
const SENTENCE_END = /(?<=[.!?])(?= )|(?=\n)/u;

/** Removes each sentence that contains an e-mail address or a telephone number, or that introduces a contact person by name. */
export function withoutContactSentences(text: string): string {
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !EMAIL.test(sentence) && !PHONE.test(sentence) && !CUE_AND_NAME.test(sentence))
    .join("")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Removes only e-mail addresses and telephone numbers, for titles and names, which are one sentence. */
export function withoutContactDetails(line: string): string {
  return line.replaceAll(new RegExp(EMAIL, "giu"), "").replaceAll(new RegExp(PHONE, "giu"), "").trim();
}

/** Returns a phrase with a small and with a capital first letter. */
function inEitherCase(phrase: string): string[] {
  return [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)];
}
