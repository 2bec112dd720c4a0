import { MAX_MESSAGE_CHARACTERS, MAX_WORD_CHARACTERS, MAX_WORDS } from "../tuning.ts";

/** Spoken short forms of both languages and what they stand for, after the apostrophe was made straight. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["can't", "can not"],
  ["cannot", "can not"],
  ["won't", "will not"],
  ["shan't", "shall not"],
  ["dont", "do not"],
  ["doesnt", "does not"],
  ["didnt", "did not"],
  ["isnt", "is not"],
  ["cant", "can not"],
  ["im", "i am"],
  ["ive", "i have"],
  ["whats", "what is"],
  ["wheres", "where is"],
  ["hows", "how is"],
  ["thats", "that is"],
  ["gonna", "going to"],
  ["wanna", "want to"],
  ["gotta", "got to"],
  ["gimme", "give me"],
  ["u", "you"],
  ["ur", "your"],
  ["r", "are"],
  ["nån", "någon"],
  ["nåt", "något"],
  ["nåra", "några"],
  ["sån", "sådan"],
  ["sånt", "sådant"],
  ["mej", "mig"],
  ["dej", "dig"],
  ["sej", "sig"],
  ["ngn", "någon"],
  ["ngt", "något"],
  ["iaf", "i alla fall"],
]);

/** English endings after an apostrophe and what they stand for. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", " not"],
  ["'s", " is"],
  ["'re", " are"],
  ["'ve", " have"],
  ["'ll", " will"],
  ["'d", " would"],
  ["'m", " am"],
];

/** Words after which `'s` stands for "is"; after any other word it marks an owner and is dropped. */
const BEFORE_IS = new Set([
  "what",
  "where",
  "how",
  "who",
  "when",
  "why",
  "that",
  "there",
  "here",
  "it",
  "he",
  "she",
  "let",
]);

const MARKUP = /<(?:script|style)\b.{0,500}?<\/(?:script|style)>|<[^<>]{0,200}>|&[a-z]{2,8};|https?:\/\/\S+/gsu;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/**
 * Splits a text into lower-case words, with short forms written out.
 * Markup, addresses of pages and everything that is not a letter or a digit fall away; very long texts are cut.
 */
export function toWords(text: string): string[] {
  const plain = text
    .slice(0, MAX_MESSAGE_CHARACTERS)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc\u00b4`]/gu, "'")
    .replaceAll(MARKUP, " ");
  const words: string[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    for (const part of writeOut(word).split(" ")) if (part !== "") words.push(part.slice(0, MAX_WORD_CHARACTERS));
    if (words.length >= MAX_WORDS) break;
  }
  return words.slice(0, MAX_WORDS);
}

/** A word with its dots and accents left out, as it is typed on a foreign keyboard. */
export function withoutAccents(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function writeOut(word: string): string {
  const short = SHORT_FORMS.get(word);
  if (short !== undefined) return short;
  if (!word.includes("'")) return word;
  for (const [ending, full] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (ending === "'s" && !BEFORE_IS.has(stem)) return stem;
    return stem + full;
  }
  return word.replaceAll("'", " ");
}
