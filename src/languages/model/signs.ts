/** Words for what people type without words, and words that ask nothing alone. */
export type SignWords = {
  /** Emoji, without their colour or variant, and the words that they stand for when nothing else is said. */
  readonly emoji: Readonly<Record<string, string>>;
  /** What a wave stands for at the beginning of a conversation, and later. */
  readonly wave: { readonly first: string; readonly later: string };
  /** What a question mark alone stands for after an answer. */
  readonly puzzled: string;
  /** Articles, prepositions, conjunctions and sounds, in small letters; one or two of them are no question. */
  readonly functionWords: readonly string[];
};
