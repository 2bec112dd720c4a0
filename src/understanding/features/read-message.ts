import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "../../languages/language.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { type Term, wordFeature } from "./features.ts";
import { findFeature } from "./feature-table.ts";

import { splitCompound } from "../words/compound.ts";
import { createFold } from "../words/fold.ts";
import { createLanguageDetection, type DetectLanguage } from "../words/language.ts";
import type { Model } from "../classifier/model.ts";
import { createSpellingCorrection } from "../spelling/spelling-correction.ts";
import { stem } from "../words/stem.ts";
import { toWords } from "../words/words.ts";

/** A replaced word and its replacement. */
export type Correction = { readonly from: string; readonly to: string };

/** A message as terms, with its corrections and language. */
export type MessageTerms = {
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  readonly language: Language | undefined;
};

/** Converts a text to terms: words, corrected, folded and stemmed. */
export type MessageReader = { read(text: string): MessageTerms; readonly detect: DetectLanguage };

/** Creates the reader of messages for a model. */
export function createMessageReader(model: Model, lexicon: Lexicon): MessageReader {
  const known = new Map(model.words.map((word, number) => [word, number]));
  const correctSpelling = createSpellingCorrection(model.words.filter((word) => word.length > 2));
  const fold = createFold(model.folds);
  const detect = createLanguageDetection(model, lexicon);

  return {
    detect,
    read(text) {
      const corrections: Correction[] = [];
      const written = toWords(text);
      const language = detect(written);
      const words = written.flatMap((word) => {
        if (lexicon.has(word) || isKnown(word, language)) return [word];
        const replaced = asList(correctSpelling(word)) ?? split(word, language);
        if (replaced === undefined) return [word];
        corrections.push({ from: word, to: replaced.join(" ") });
        return replaced;
      });
      return { terms: fold(words).map((word) => ({ word, stem: stemOf(word, language) })), corrections, language };
    },
  };

  function isKnown(word: string, language: Language | undefined): boolean {
    return known.has(word) || findFeature(model.features, wordFeature(stem(word, language ?? DEFAULT_LANGUAGE))) >= 0;
  }

  /** Without a detected language, the rules of every language with compounds are tried. */
  function split(word: string, told: Language | undefined): readonly string[] | undefined {
    for (const language of told === undefined ? LANGUAGES : [told]) {
      const parts = splitCompound(word, language, (part) => isKnown(part, language));
      if (parts !== undefined) return parts;
    }
    return undefined;
  }

  /**
   * A word that only one language's examples have is stemmed by that language's rules, whatever the message's language.
   */
  function stemOf(word: string, told: Language | undefined): string {
    const number = known.get(word);
    const [only, another] = LANGUAGES.filter((language) => number !== undefined && model.counts[language][number]! > 0);
    return stem(word, another === undefined && only !== undefined ? only : (told ?? DEFAULT_LANGUAGE));
  }
}

function asList(word: string | undefined): readonly string[] | undefined {
  return word === undefined ? undefined : [word];
}
