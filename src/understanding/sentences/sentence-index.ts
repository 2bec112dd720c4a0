import type { Content } from "../../content/model/content.ts";
import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { SENTENCES } from "../tuning.ts";
import { splitCompound } from "../words/compound.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { stem } from "../words/stem.ts";
import { toWords } from "../words/words.ts";
import { splitSentences } from "./split-sentences.ts";

/** A sentence of an answer that has words of a message. */
export type Passage = {
  readonly topic: string;
  readonly sentence: string;
  /** Share, 0 to 1, of what is telling in the message that the sentence has. */
  readonly share: number;
  /** General weights of the rare words that it has, added up: 1 is a word in no list. */
  readonly strength: number;
};

/** Sentences of the answers, found by their words. */
export type SentenceIndex = {
  /**
   * Finds the sentence that has most of the telling words of a text; the first of those that have as many. Returns `undefined`
   * where none has a rare one.
   * @param among ids of the topics whose answers are searched, in the order in which they count.
   */
  find(text: string, language: Language, among: Iterable<string>): Passage | undefined;
};

type Indexed = { readonly sentence: string; readonly stems: ReadonlySet<string> };

type Weight = {
  /** How telling the word is in general, 0 to 1. */
  readonly general: number;
  readonly weight: number;
};

type Index = {
  readonly sentences: ReadonlyMap<string, readonly Indexed[]>;
  /** Number of sentences with a stem. */
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
};

/** Indexes the sentences of all answers in every language. */
export function createSentenceIndex(content: Pick<Content, "topics">, lexicon: Lexicon): SentenceIndex {
  const indexes = fromKeys(LANGUAGES, (language) => indexAnswers(content, lexicon, language));

  return {
    find(text, language, among) {
      const index = indexes[language];
      const weights = weighWords(text, language, index);
      const total = [...weights.values()].reduce((sum, { weight }) => sum + weight, 0);
      let best: Passage | undefined;
      for (const topic of among) {
        for (const { sentence, stems } of index.sentences.get(topic) ?? []) {
          const found = [...weights].filter(([each]) => stems.has(each));
          const rare = found.filter(
            ([each, { general }]) =>
              general >= SENTENCES.keyFrom && (index.counts.get(each) ?? 0) <= SENTENCES.rareUpTo,
          );
          const strength = rare.reduce((sum, [, { general }]) => sum + general, 0);
          const share = found.reduce((sum, [, { weight }]) => sum + weight, 0) / total;
          if (strength > 0 && share > (best?.share ?? 0)) best = { topic, sentence, share, strength };
        }
      }
      return best;
    },
  };

  /** A word weighs by how telling it is in general, and by how few sentences have it. */
  function weighWords(text: string, language: Language, { counts, size }: Index): Map<string, Weight> {
    const weights = new Map<string, Weight>();
    for (const word of toWords(text)) {
      const general = /^\d+$/u.test(word) ? 0 : lexicon.weigh(word);
      if (general < SENTENCES.tellingFrom) continue;
      const each = stem(word, language);
      weights.set(each, { general, weight: general * Math.log(size / (1 + (counts.get(each) ?? 0))) });
    }
    return weights;
  }
}

function indexAnswers({ topics }: Pick<Content, "topics">, lexicon: Lexicon, language: Language): Index {
  const isWord = (part: string) => part.length >= SENTENCES.minPartLetters && lexicon.has(part);
  const sentences = new Map<string, Indexed[]>();
  const counts = new Map<string, number>();
  let size = 0;
  for (const { id, answer } of topics.values()) {
    // A question in an answer answers nothing.
    const said = splitSentences(answer[language]).filter((sentence) => !sentence.endsWith("?"));
    const told = said.map((sentence): Indexed => {
      const words = toWords(sentence);
      const parts = words.flatMap((word) => splitCompound(word, language, isWord) ?? []);
      return { sentence, stems: new Set([...words, ...parts].map((word) => stem(word, language))) };
    });
    sentences.set(id, told);
    size += told.length;
    for (const each of told.flatMap(({ stems }) => [...stems])) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return { sentences, counts, size };
}
