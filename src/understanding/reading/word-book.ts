import type { Vocabulary } from "../../content/model/content.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { ReadingWords } from "../../languages/model/reading.ts";
import type { Phrases } from "../../languages/model/phrases.ts";
import { createFold, type Fold, listFolds } from "../words/fold.ts";
import { createPhraseMatcher, type PhraseEntry, type PhraseMatcher } from "./phrase-matcher.ts";
import { readPhrases } from "./phrases.ts";

/** Makes matchers of the languages' phrases. */
export type WordBook = {
  readonly fold: Fold;
  /** Reads a list of phrases of a language, each standing for the value. */
  entries<Value>(phrases: Phrases | undefined, language: Language, value: Value): PhraseEntry<Value>[];
  /** The words of all phrases read so far, and the beginnings of words. */
  readonly words: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  /** Makes one matcher of a group of lists in every language, each standing for its key. */
  matcher<Key extends string>(select: (words: ReadingWords) => Readonly<Record<Key, Phrases>>): PhraseMatcher<Key>;
};

/** Opens the word book; phrases are folded as messages are. */
export function openWordBook(vocabulary: Vocabulary): WordBook {
  const fold = createFold(listFolds(vocabulary));
  const words = new Set<string>();
  const prefixes = new Set<string>();
  const entries: WordBook["entries"] = (phrases = "", language, value) =>
    readPhrases(phrases, fold).map((phrase) => {
      for (const element of phrase.elements) {
        if (element.kind === "stem" || element.kind === "word") words.add(element.text);
        if (element.kind === "prefix") prefixes.add(element.text);
      }
      return { phrase, language, value };
    });
  return {
    fold,
    entries,
    words,
    prefixes,
    matcher<Key extends string>(select: (words: ReadingWords) => Readonly<Record<Key, Phrases>>) {
      return createPhraseMatcher(
        LANGUAGES.flatMap((language) =>
          Object.entries<Phrases>(select(LANGUAGE_DATA[language].reading)).flatMap(([key, phrases]) =>
            entries(phrases, language, key as Key),
          ),
        ),
      );
    },
  };
}
