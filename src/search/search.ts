import type { Language } from "../content/model.ts";

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
  /** Best first, at most ten. Empty when nothing in the message is known. */
  readonly matches: readonly Match[];
  /** The words of the message as the engine understood them, after spelling repair. */
  readonly words: readonly string[];
  /** Share 0 to 1 of the message's weight that the knowledge base has ever seen. */
  readonly coverage: number;
};

/** Ranks topics for an utterance. Pure and synchronous; one index serves any number of conversations. */
export type Search = {
  /**
   * @param among when given, only these topics compete, and confidence is relative to them.
   */
  rank(text: string, among?: ReadonlySet<string>): Ranking;
  /** Guesses the language of a text; `undefined` when nothing in it tells. */
  detectLanguage(text: string): Language | undefined;
};
