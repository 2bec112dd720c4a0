import { MAX_MESSAGE_CHARACTERS } from "../../understanding/tuning.ts";
import type { Message } from "../model/turn.ts";

/** The beginning of a message that is too long; it tells the language. */
const BEGINNING_CHARACTERS = 200;

/**
 * Cuts a message that is too long to be read, before anything reads it. It counts the raw characters first and those of the
 * compatibility form after, since one character may stand for 18 (U+FDFA).
 */
export function boundMessage(message: Message): Message {
  const { text } = message;
  const isTooLong = text.length > MAX_MESSAGE_CHARACTERS || text.normalize("NFKC").length > MAX_MESSAGE_CHARACTERS;
  return isTooLong ? { ...message, text: text.slice(0, BEGINNING_CHARACTERS), isTooLong } : message;
}
