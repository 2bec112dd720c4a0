import { replyFromCatalogue } from "../wording/outcomes.ts";
import type { Rule } from "../model/turn.ts";

/** Replies to a message that has no text, only a file, or too much text. */
export const unreadableRule: Rule = (turn) => {
  const { message, content } = turn;
  const { isTooLong } = message;
  if (!isTooLong && message.text.trim() !== "") return undefined;
  const key = isTooLong ? "too-long" : message.hasAttachment ? "attachment" : "empty";
  return replyFromCatalogue(turn, key, content.starters, { kind: "fallback", confidence: 0 });
};
