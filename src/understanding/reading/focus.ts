import { READING } from "../tuning.ts";
import type { Match, PhraseMatcher } from "./phrase-matcher.ts";
import type { Token, Tokens } from "./tokens.ts";

/** Gives the share, 0 to 1, at which a token counts for what is asked. */
export type Focus = (position: number) => number;

/** Finds phrases where something counts, and nowhere else. */
export function findInFocus<Value>(
  matcher: PhraseMatcher<Value>,
  tokens: readonly Token[],
  focus: Focus,
): Match<Value>[] {
  const from = tokens.findIndex((_, position) => focus(position) > 0);
  const to = tokens.findLastIndex((_, position) => focus(position) > 0) + 1;
  const found = matcher.find(tokens.slice(Math.max(from, 0), to));
  return found.map((match) => ({ ...match, positions: match.positions.map((position) => position + from) }));
}

/**
 * Finds what of a message is its question: its last sentence that has a question mark or opens as a question, or else its last. The rest of a short message counts in part; of a long one, a pasted CV say, nothing else does.
 * @param opensQuestion whether a question opens at a token.
 */
export function findFocus(
  { tokens, asked }: Pick<Tokens, "tokens" | "asked">,
  opensQuestion: (position: number) => boolean,
): Focus {
  const sentences = tokens.map(({ sentence }) => sentence);
  const last = sentences.at(-1) ?? 0;
  const opened = tokens.findLastIndex((_, position) => opensQuestion(position));
  const chosen = Math.max(...asked, sentences[opened] ?? (asked.size > 0 ? 0 : last));
  const beside = tokens.length <= READING.shortWords ? READING.besideShort : 0;
  const end = sentences.lastIndexOf(chosen);
  return (position) => {
    const sentence = sentences[position]!;
    if (sentence > chosen && beside > 0) return 1;
    if (sentence !== chosen) return beside;
    return end - position < READING.maxFocusWords ? 1 : beside;
  };
}

/**
 * Cuts the question out of a long message: its sentence in focus, of that the last words. `undefined` where the message is short
 * and all of it is heard.
 * @param text the message as written.
 * @param sentence number of the sentence in focus.
 */
export function cutQuestion(text: string, { tokens, plain, starts }: Tokens, sentence: number): string | undefined {
  const { shortWords, maxFocusWords, maxQuestionCharacters } = READING;
  if (tokens.length <= shortWords && text.length <= maxQuestionCharacters) return undefined;
  const first = tokens.findIndex((token) => token.sentence === sentence);
  const end = tokens.findLastIndex((token) => token.sentence === sentence) + 1;
  const from = starts[Math.max(first, end - maxFocusWords)] ?? 0;
  return plain.slice(from, starts[end]).trim().slice(0, maxQuestionCharacters);
}
