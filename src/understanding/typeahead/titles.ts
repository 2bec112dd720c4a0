import type { Topic } from "../../content/model/content.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { openLexicon } from "../words/lexicon.ts";
import { createSpellingCorrection } from "../spelling/spelling-correction.ts";
import { TYPEAHEAD } from "../tuning.ts";
import { toWords, withoutAccents } from "../words/words.ts";

/**
 * Finds topics whose title has, for every typed word, a word that equals it or begins with it. Returns the fit by topic
 * id, 0 to 1; 1 for the whole title.
 */
export type TitleSearch = (text: string, language: Language) => ReadonlyMap<string, number>;

type Title = {
  readonly topic: string;
  readonly language: Language;
  /** Words of the title without accents. */
  readonly words: readonly string[];
};

/** Creates the search by title, in all languages at once. */
export function createTitleSearch(topics: Iterable<Pick<Topic, "id" | "title">>): TitleSearch {
  const lexicon = openLexicon();
  const titles = [...topics].flatMap(({ id, title }) =>
    LANGUAGES.map((language): Title => ({ topic: id, language, words: toPlainWords(title[language]) })),
  );
  const longest = Math.max(0, ...titles.map(({ words }) => words.length));
  const beginnings = new Set(titles.flatMap(({ words }) => words.flatMap(toBeginnings)));
  const correctSpelling = createSpellingCorrection(
    [...beginnings].filter(({ length }) => length >= TYPEAHEAD.correctFromLetters),
  );

  return (text, language) => {
    const fits = new Map<string, number>();
    const written = toPlainWords(text);
    if (written.length === 0 || written.length > longest) return fits;
    const typed = written.map(corrected);
    for (const title of titles) {
      if (!typed.every((word) => isIn(title, word))) continue;
      const fit = fitOf(typed, title) * (title.language === language ? 1 : TYPEAHEAD.otherLanguage);
      fits.set(title.topic, Math.max(fit, fits.get(title.topic) ?? 0));
    }
    return fits;
  };

  /** A correct word stays unchanged, as it does in a message. */
  function corrected(word: string): string {
    if (word.length < TYPEAHEAD.correctFromLetters || beginnings.has(word) || lexicon.has(word)) return word;
    return correctSpelling(word) ?? word;
  }
}

function isIn({ words, language }: Title, typed: string): boolean {
  const mayBeInside = LANGUAGE_DATA[language].compounds !== undefined && typed.length >= TYPEAHEAD.insideFromLetters;
  return words.some((word) => word.startsWith(typed) || (mayBeInside && word.includes(typed)));
}

function fitOf(typed: readonly string[], { words }: Title): number {
  const [part, whole] = [typed.join(" "), words.join(" ")];
  const share = Math.min(1, part.length / whole.length);
  return TYPEAHEAD.hasAllWords + (whole.startsWith(part) ? TYPEAHEAD.beginsTitle : 0) + TYPEAHEAD.wholeTitle * share;
}

function toPlainWords(text: string): string[] {
  return toWords(text).map(withoutAccents);
}

function toBeginnings(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at + 1));
}
