import { inAllLanguages } from "../../languages/languages.ts";
import { shortenDrawnOut } from "./drawn-out.ts";
import { MAX_MESSAGE_CHARACTERS, MAX_WORD_CHARACTERS, MAX_WORDS } from "../tuning.ts";

/** Short forms of all languages with their long forms, with a straight apostrophe. */
const SHORT_FORMS = new Map(inAllLanguages(({ shortForms }) => Object.entries(shortForms.words)));

/** Endings of all languages after an apostrophe. */
const ENDINGS = inAllLanguages(({ shortForms }) => shortForms.endings);

const MARKUP = /<(?:script|style)\b.{0,500}?<\/(?:script|style)>|<[^<>]{0,200}>|&[a-z]{2,8};|https?:\/\/\S+/gisu;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/**
 * Splits a text into lower-case words, with short forms expanded. Removes markup, URLs and all characters other than
 * letters and digits; cuts very long texts.
 */
export function toWords(text: string): string[] {
  const plain = toPlainLetters(text.slice(0, MAX_MESSAGE_CHARACTERS)).toLowerCase();
  const words: string[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    for (const part of writeOut(word).split(" ")) if (part !== "") words.push(part.slice(0, MAX_WORD_CHARACTERS));
    if (words.length >= MAX_WORDS) break;
  }
  return words.slice(0, MAX_WORDS);
}

/** Replaces compatibility forms and curly apostrophes by plain ones, markup and addresses of pages by blanks, and shortens drawn-out words. */
export function toPlainLetters(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[\u2018\u2019\u02bc\u00b4`]/gu, "'")
    .replaceAll(MARKUP, " ");
  return shortenDrawnOut(plain);
}

/** Removes the diacritics of a word, as it is typed on a foreign keyboard. */
export function withoutAccents(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** Writes out a word's short forms, as words parted by blanks. Takes a word in small letters. */
export function writeOut(word: string): string {
  const short = SHORT_FORMS.get(word);
  if (short !== undefined) return short;
  if (!word.includes("'")) return word;
  for (const { ending, meaning, onlyAfter } of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    return onlyAfter === undefined || onlyAfter.includes(stem) ? `${stem} ${meaning}` : stem;
  }
  return word.replaceAll("'", " ");
}
