/** Emoji by what they mean in any language, without their colour or variant. */
export const EMOJI = {
  yes: ["👍", "👌", "✅", "🆗", "✔"],
  no: ["👎", "❌", "🚫"],
  thanks: ["🙏", "❤", "💙", "🥰", "😍", "🤗", "😊", "👏", "🎉"],
  bad: ["😡", "🤬", "😠", "😤", "🙄", "💩"],
} as const;

/** Meaning of an emoji that is sent alone. */
export type EmojiMeaning = keyof typeof EMOJI;

/** Words for what people type without words, and words that ask nothing alone. */
export type SignWords = {
  /** Words that emoji stand for when nothing else is said, by their meaning. */
  readonly emoji: Readonly<Record<EmojiMeaning, string>>;
  /** What a wave stands for at the beginning of a conversation, and later. */
  readonly wave: { readonly first: string; readonly later: string };
  /** What a question mark alone stands for after an answer. */
  readonly puzzled: string;
  /** Articles, prepositions, conjunctions and sounds, in small letters; one or two of them are no question. */
  readonly functionWords: readonly string[];
};
