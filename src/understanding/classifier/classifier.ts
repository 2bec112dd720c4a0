import type { Language } from "../../languages/language.ts";

/** One labelled utterance the engine learns from. */
export type Example = { readonly topic: string; readonly text: string; readonly language: Language };

/** A topic the engine considers, with how sure it is. */
export type Match = {
  readonly topic: string;
  /** 0 to 1; of the matches given 0.8, about 80 % are right. */
  readonly confidence: number;
};

/** What the engine makes of one utterance. */
export type Ranking = {
  /** Best first, at most six. Empty when nothing in the message is known. */
  readonly matches: readonly Match[];
  /** The words of the message as the engine understood them, after spelling repair. */
  readonly words: readonly string[];
  /** Share 0 to 1 of the message's weight that the knowledge base has ever seen. */
  readonly coverage: number;
};

/** Why the engine ranks as it does, for the adviser who wonders. */
export type Explanation = {
  readonly language: Language | undefined;
  /** Words taken for misspelt, and what they were read as. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** The likeliest topics, best first, at most three. */
  readonly topics: readonly (Match & {
    /** What each word, with its letters and its pair with the word before, adds to the topic's score. */
    readonly words: readonly { readonly word: string; readonly adds: number }[];
    /** What the meaning of the whole message adds to the topic's score. */
    readonly meaningAdds: number;
    /** What confidence was made of, by name; a logistic regression's terms. */
    readonly evidence: Readonly<Record<string, number>>;
    /** The topic's examples nearest to the message, at most three, with their cosine. */
    readonly nearest: readonly { readonly text: string; readonly cosine: number }[];
  })[];
};

/** Ranks topics for an utterance. Pure and synchronous; one index serves any number of conversations. */
export type Classifier = {
  /**
   * @param among when given, only these topics compete, and confidence is relative to them.
   */
  rank(text: string, among?: ReadonlySet<string>): Ranking;
  /** Guesses the language of a text; `undefined` when nothing in it tells. */
  detectLanguage(text: string): Language | undefined;
  /** Says what `rank` did with a text and why. Slower; for tools. */
  explain(text: string): Explanation;
};
