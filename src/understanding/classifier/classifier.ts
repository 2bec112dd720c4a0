import type { ActChance } from "../encoder/encoded-topics.ts";
import type { Language } from "../../languages/language.ts";

/** A labelled utterance from which the classifier learns. */
export type Example = { readonly topic: string; readonly text: string; readonly language: Language };

/** A possible topic with its confidence. */
export type Match = {
  readonly topic: string;
  /** 0 to 1, calibrated: of the matches with 0.8, about 80 % are right. */
  readonly confidence: number;
};

/** Ranked topics of one utterance. */
export type Ranking = {
  /** Best first, at most six. Empty where no feature of the message is known. */
  readonly matches: readonly Match[];
  /** Words of the message after spelling correction. */
  readonly words: readonly string[];
  /** Share, 0 to 1, of the message's weight that the examples cover. */
  readonly coverage: number;
};

/** Explanation of a ranking, for advisers. */
export type Explanation = {
  readonly language: Language | undefined;
  /** Misspelt words and their corrections. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Best topics first, at most three. */
  readonly topics: readonly (Match & {
    /** What each word, with its n-grams and its pair with the word before, adds to the topic's score. */
    readonly words: readonly { readonly word: string; readonly adds: number }[];
    /** What the meaning of the whole message adds to the topic's score. */
    readonly meaningAdds: number;
    /** Terms of the logistic regression of confidence, by name. */
    readonly evidence: Readonly<Record<string, number>>;
    /** Nearest examples of the topic, at most three, with their cosine. */
    readonly nearest: readonly { readonly text: string; readonly cosine: number }[];
  })[];
};

/** Ranks topics for an utterance. Pure and synchronous; one classifier serves any number of conversations. */
export type Classifier = {
  /**
   * Ranks the topics of a text.
   * @param among topics that compete, with confidence relative to them; all by default.
   * @param after id of the topic that was answered just before, where the text may follow on it.
   */
  rank(text: string, among?: ReadonlySet<string>, after?: string): Ranking;
  /**
   * Tells what a text does where it asks nothing: likeliest act first. Empty where no encoder knows the content.
   * @param after id of the topic that was answered just before.
   */
  hearActs(text: string, after?: string): readonly ActChance[];
  /** Detects the language of a text; `undefined` where the text does not tell. */
  detectLanguage(text: string): Language | undefined;
  /** Explains the ranking of a text. Slower than `rank`; for tools. */
  explain(text: string): Explanation;
};
