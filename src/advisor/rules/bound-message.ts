import { MAX_MESSAGE_CHARACTERS } from "../../understanding/tuning.ts";
import type { Message } from "../model/turn.ts";

/** Length of the beginning of a message that is too long; it suffices to detect the language. */
const BEGINNING_CHARACTERS = 200;

/**
 * Cuts a message that exceeds the limit, before any other code reads it. Counts raw characters first and then those of
 * the compatibility form, since one character may expand to 18 (U+FDFA).
 */
export function boundMessage(message: Message): Message {
  const { text } = message;
  const isTooLong = text.length > MAX_MESSAGE_CHARACTERS || text.normalize("NFKC").length > MAX_MESSAGE_CHARACTERS;
  return isTooLong ? { ...message, text: text.slice(0, BEGINNING_CHARACTERS), isTooLong } : message;
}
