import { fromKeys } from "../records/from-keys.ts";
import { editDistance } from "../text/edit-distance.ts";
import { VISITOR_COMMANDS, type VisitorCommand, type Content } from "../content/model/content.ts";
import { LANGUAGES, type Language } from "../languages/language.ts";
import { SPEAK_COMMANDS } from "../languages/languages.ts";

/** The text reduced last; all rules of one turn reduce the same text. */
let latest = { text: "", phrase: "" };

/** Reduces a text to lower case without punctuation and with single spaces. */
export function toPhrase(text: string): string {
  if (latest.text !== text) latest = { text, phrase: reduce(text) };
  return latest.phrase;
}

function reduce(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, " ")
    .trim()
    .replace(/\s+/g, " ");
}

/** The reduced phrases of each command in each language. */
type PhraseBook = Readonly<Record<VisitorCommand, Readonly<Record<Language, ReadonlySet<string>>>>>;

/** Cache by content: reducing every phrase takes longer than the rest of a turn, and content stays for hours. */
const books = new WeakMap<Content["commands"], PhraseBook>();

/** Finds the language in which a phrase belongs to a command; the `preferred` language wins when several fit. */
export function findPhrase(
  { commands }: Content,
  command: VisitorCommand,
  phrase: string,
  preferred: Language,
): Language | undefined {
  const book = phraseBook(commands)[command];
  const holders = LANGUAGES.filter((language) => book[language].has(phrase));
  return holders.includes(preferred) ? preferred : holders[0];
}

/** Finds the language that a phrase asks the bot to use; the phrase itself may be in any language. */
export function findLanguageAsked(content: Content, phrase: string, preferred: Language): Language | undefined {
  return LANGUAGES.find((language) => findPhrase(content, SPEAK_COMMANDS[language], phrase, preferred) !== undefined);
}

/** Lists the reduced phrases of a command in all languages. */
export function listPhrases({ commands }: Content, command: VisitorCommand): string[] {
  const book = phraseBook(commands)[command];
  return LANGUAGES.flatMap((language) => [...book[language]]);
}

/** Tells whether a phrase is at most one slip from a phrase of a command; shorter phrases than the minimum never are. */
export function isNearPhrase(content: Content, command: VisitorCommand, phrase: string): boolean {
  if (phrase.length < MIN_NEAR_LETTERS) return false;
  return listPhrases(content, command).some(
    (said) => said.length >= MIN_NEAR_LETTERS && editDistance(phrase, said, 1) <= 1,
  );
}

/** Shortest phrase that may contain a slip; shorter ones are too similar to other words: "back" and "black". */
const MIN_NEAR_LETTERS = 6;

function phraseBook(commands: Content["commands"]): PhraseBook {
  const known = books.get(commands);
  if (known !== undefined) return known;
  const book = fromKeys(VISITOR_COMMANDS, (command) =>
    fromKeys(LANGUAGES, (language) => new Set(commands[command][language].map(toPhrase))),
  );
  books.set(commands, book);
  return book;
}
