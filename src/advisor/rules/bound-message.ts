import { limitMarks } from "../../text/limit-marks.ts";
import { MAX_MESSAGE_CHARACTERS } from "../../understanding/tuning.ts";
import type { Reading } from "../../understanding/reading/reading.ts";
import type { Message } from "../model/turn.ts";

/** Length of the beginning of a message that is too long; it suffices to detect the language. */
const BEGINNING_CHARACTERS = 200;

/**
 * Cuts a message that exceeds the limit, before any other code reads it. Counts raw characters first and then those of
 * the compatibility form, since one character may expand to 18 (U+FDFA).
 */
export function boundMessage(message: Message): Message {
  const isTooLong = message.text.length > MAX_MESSAGE_CHARACTERS;
  const text = limitMarks(isTooLong ? message.text.slice(0, BEGINNING_CHARACTERS) : message.text);
  if (!isTooLong && text.normalize("NFKC").length <= MAX_MESSAGE_CHARACTERS)
    return text === message.text ? message : { ...message, text };
  return { ...message, text: text.slice(0, BEGINNING_CHARACTERS), isTooLong: true };
}

/** Lets the rules hear the question of a long message, so that none has to read a CV; its facts are in the reading. */
export function hearQuestion(message: Message, { question }: Reading): Message {
  return question === undefined ? message : { ...message, text: question, written: message.written ?? message.text };
}
