import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";

/** `anna@example.com`, also as `anna (at) example.com`. The lengths are bounded, or a long text would take long. */
const EMAIL = new RegExp(
  String.raw`[^\s@<>()[\]]{1,64}\s?(?:@|[([]${anyOf(inAllLanguages(({ ads }) => ads.contacts.at))}[)\]])\s?[^\s@<>()[\]]{1,190}\.\p{L}{2,}`,
  "iu",
);

/** `+46 70 123 45 67`, `08-123 45 67`, `tel: 12 34 56`. Years, sums and dates do not begin so. */
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

/** A word that leads up to a contact person, and two words with capitals after it. */
const CUE_AND_NAME = new RegExp(
  String.raw`(?<!\p{L})(?!${NOT_CUES})${CUES}(?!\p{L})[^.!?\n]{0,60}?\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+`,
  "u",
);

/** Where one sentence or line ends and the next begins; a full stop inside an address or a number is no end. */
const SENTENCE_END = /(?<=[.!?])(?= )|(?=\n)/u;

/**
 * Leaves out each sentence that holds an e-mail address or a telephone number, or that leads up to a contact person's
 * name: the name stands in the same sentence. What the job is stays.
 */
export function withoutContacts(text: string): string {
  return text
    .split(SENTENCE_END)
    .filter((sentence) => !EMAIL.test(sentence) && !PHONE.test(sentence) && !CUE_AND_NAME.test(sentence))
    .join("")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Leaves out e-mail addresses and telephone numbers alone, for a title, which is all one sentence. */
export function withoutAddresses(line: string): string {
  return line.replaceAll(new RegExp(EMAIL, "giu"), "").replaceAll(new RegExp(PHONE, "giu"), "").trim();
}

/** A phrase as it stands inside a sentence and at the beginning of one. */
function inEitherCase(phrase: string): string[] {
  return [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)];
}
