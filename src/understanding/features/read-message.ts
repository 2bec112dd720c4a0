import type { Language } from "../../languages/language.ts";
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

/** A word that was replaced, and by what. */
export type Correction = { readonly from: string; readonly to: string };

/** A message as the engine reads it. */
export type Reading = {
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  readonly language: Language | undefined;
};

/** Turns a text into terms: words, repaired, folded, stemmed. */
export type MessageReader = { read(text: string): Reading; readonly detect: DetectLanguage };

/** Creates the reader that fits a model. */
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
        const replaced = asList(correctSpelling(word)) ?? splitUnlessEnglish(word, language);
        if (replaced === undefined) return [word];
        corrections.push({ from: word, to: replaced.join(" ") });
        return replaced;
      });
      return { terms: fold(words).map((word) => ({ word, stem: stemOf(word, language) })), corrections, language };
    },
  };

  function isKnown(word: string, language: Language | undefined): boolean {
    return known.has(word) || findFeature(model.features, wordFeature(stem(word, language ?? "en"))) >= 0;
  }

  function splitUnlessEnglish(word: string, language: Language | undefined): readonly string[] | undefined {
    return language === "en" ? undefined : splitCompound(word, (part) => isKnown(part, "sv"));
  }

  function stemOf(word: string, language: Language | undefined): string {
    const number = known.get(word);
    const en = number === undefined ? 0 : model.counts.en[number]!;
    const sv = number === undefined ? 0 : model.counts.sv[number]!;
    if (sv > 0 && en === 0) return stem(word, "sv");
    if (en > 0 && sv === 0) return stem(word, "en");
    return stem(word, language ?? "en");
  }
}

function asList(word: string | undefined): readonly string[] | undefined {
  return word === undefined ? undefined : [word];
}
