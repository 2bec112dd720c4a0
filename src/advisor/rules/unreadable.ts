import { remark } from "../wording/outcomes.ts";
import type { Rule } from "../model/turn.ts";

/** Answers what cannot be read as a question: nothing, a lone file, or far too much. */
export const unreadableRule: Rule = (turn) => {
  const { message, content } = turn;
  const { isTooLong } = message;
  if (!isTooLong && message.text.trim() !== "") return undefined;
  const key = isTooLong ? "too-long" : message.hasAttachment ? "attachment" : "empty";
  return remark(turn, key, content.starters, { kind: "fallback", confidence: 0 });
};
