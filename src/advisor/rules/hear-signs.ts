import { LANGUAGE_DATA } from "../../languages/languages.ts";
import { shortenDrawnOut } from "../../understanding/words/drawn-out.ts";
import type { Message } from "../model/turn.ts";
import type { Session } from "../model/session.ts";

const HAS_WORD = /[\p{L}\p{N}]/u;

/** An emoji without its colour, its variant and what is joined to it. */
const EMOJI = /\p{Extended_Pictographic}/gu;

const QUESTION_MARKS = /^[\s?]*\?[\s?]*$/u;

const WAVE = "👋";

/** Hears drawn-out words as they are spelt; what is typed stays in `written`. */
export function hearDrawnOut(message: Message): Message {
  return hear(message, shortenDrawnOut(message.text));
}

/** Hears a message of signs alone as the words that they stand for, in the language of the conversation. Beside words, signs say nothing. */
export function hearSigns(message: Message, session: Session): Message {
  if (message.value !== undefined || HAS_WORD.test(message.text)) return message;
  const { emoji, wave, puzzled } = LANGUAGE_DATA[session.language].signs;
  const hasBegun = session.said !== undefined;
  if (hasBegun && QUESTION_MARKS.test(message.text)) return hear(message, puzzled);
  const words = new Map(Object.entries(emoji)).set(WAVE, hasBegun ? wave.later : wave.first);
  const [meant] = (message.text.match(EMOJI) ?? []).flatMap((each) => words.get(each) ?? []);
  return meant === undefined ? message : hear(message, meant);
}

function hear(message: Message, text: string): Message {
  return text === message.text ? message : { ...message, text, written: message.written ?? message.text };
}
