import { remark } from "./say.ts";
import type { Rule } from "./turn.ts";

/** Longest message, in characters, that is read as a question. */
export const MAX_MESSAGE_CHARACTERS = 2_000;

/** Answers what cannot be read as a question: nothing, a lone file, or far too much. */
export const unreadableRule: Rule = (turn) => {
  const { message, content } = turn;
  const isTooLong = message.text.length > MAX_MESSAGE_CHARACTERS;
  const isEmpty = message.text.trim() === "";
  if (!isTooLong && !isEmpty) return undefined;
  const key = isTooLong ? "too-long" : message.hasAttachment ? "attachment" : "empty";
  return remark(turn, key, content.starters, { kind: "fallback", confidence: 0 });
};
